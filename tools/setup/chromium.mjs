import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Trouble } from './say.mjs';

/** Chromium without a window of its own: the same engine for half the processor time, since nothing but the page is drawn. */
const SHELL = '/usr/bin/chromium-headless-shell';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/** @param {readonly string[]} places */
const there = (places) => places.find((place) => existsSync(place));
/** @param {string} name */
const install = (name) => spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** A Chromium for the browser tests: `CHROMIUM_PATH`, else Debian's headless shell, else any Chromium or Chrome. Installed by apt where that is allowed. Returns its path. */
export function ensureChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && existsSync(asked)) return asked;
  if (existsSync(SHELL)) return SHELL;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Đang cài Chromium để kiểm thử (một lần)…');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    install('chromium-headless-shell');
    if (existsSync(SHELL)) return SHELL;
    if (!there(BROWSERS)) install('chromium');
  }
  const present = there(BROWSERS);
  if (present) return present;
  throw new Trouble('Kiểm thử cần Chromium, máy chưa có.', ['Cài bằng: sudo apt-get install chromium-headless-shell – hoặc đặt CHROMIUM_PATH tới trình duyệt Chrome/Chromium đã có.']);
}
