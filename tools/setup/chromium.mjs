import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Trouble } from './say.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

const found = () => [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place !== undefined && existsSync(place));

/** A Chromium for the browser tests: the one that is there, else Debian's by apt. Returns its path. */
export function ensureChromium() {
  const present = found();
  if (present) return present;
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/usr/bin/apt-get') && isRoot) {
    console.log('Đang cài Chromium để kiểm thử (một lần)…');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const installed = found();
  if (installed) return installed;
  throw new Trouble('Kiểm thử cần Chromium, máy chưa có.', ['Cài bằng: sudo apt-get install chromium – hoặc đặt CHROMIUM_PATH tới trình duyệt Chrome/Chromium đã có.']);
}
