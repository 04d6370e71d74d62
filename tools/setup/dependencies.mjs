import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from './say.mjs';

const OLDEST_NODE = 20;

/** Node 24 comes as a devDependency; everything after set-up runs on it.
 * @param {string} root
 */
export const projectNode = (root) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** What must be the same for an earlier install to be good.
 * @param {string} root
 */
const wanted = (root) =>
  createHash('sha256').update(readFileSync(path.join(root, 'package.json'))).update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');

/** Installs what is missing and nothing else; quick when nothing is.
 * @param {string} root project folder
 */
export async function ensureDependencies(root) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new Trouble(`Máy đang có Node ${process.versions.node}, cần Node ${OLDEST_NODE} trở lên.`, ['Tải Node tại https://nodejs.org rồi chạy lại lệnh này.']);
  }
  const stamp = path.join(root, 'node_modules', '.installed');
  if (existsSync(stamp) && existsSync(projectNode(root)) && readFileSync(stamp, 'utf8') === wanted(root)) return;
  console.log('Đang cài phần mềm cần thiết (lần đầu khoảng 2–3 phút, cần mạng)…');
  const { code, output } = await npmInstall(root);
  if (code !== 0 || !existsSync(projectNode(root))) throw installTrouble(output);
  writeFileSync(stamp, wanted(root));
}

/** Not `npm ci`: it refuses a lock file without other systems' optional packages.
 * @param {string} root
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npmInstall(root) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    const started = Date.now();
    const ticking = setInterval(() => console.log(`  … vẫn đang cài (${Math.round((Date.now() - started) / 1000)} giây)`), 20_000);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (cause) => reject(new Trouble('Không chạy được npm.', ['Cài Node kèm npm tại https://nodejs.org.', String(cause)])));
    child.on('close', (code) => resolve({ code, output }));
    child.on('close', () => clearInterval(ticking));
  });
}

/** @param {string} output what npm said */
function installTrouble(output) {
  const lastLines = output.trim().split('\n').slice(-4).map((line) => `npm: ${line}`);
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(output)) {
    return new Trouble('Không có mạng để cài phần mềm.', ['Nối mạng rồi chạy lại. Lần sau không cần mạng nữa.', ...lastLines]);
  }
  if (/ENOSPC/.test(output)) return new Trouble('Ổ đĩa đã đầy.', ['Dọn ít nhất 1 GB rồi chạy lại.', ...lastLines]);
  if (/EACCES|EPERM/.test(output)) return new Trouble('Không có quyền ghi vào thư mục này.', ['Chép dự án vào thư mục của bạn rồi chạy lại.', ...lastLines]);
  return new Trouble('Cài phần mềm không xong.', ['Chạy lại lệnh này. Nếu vẫn lỗi, xóa thư mục node_modules rồi thử lần nữa.', ...lastLines]);
}
