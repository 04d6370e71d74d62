import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from './say.mjs';

/** A program that a test needs, and the Debian package that brings it.
 * @typedef {{ program: string, package: string }} Needed
 */

/** Where a program of this name is, or nothing.
 * @param {string} program
 */
const found = (program) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, program)).find((file) => existsSync(file));

/** @param {readonly string[]} words */
const apt = (words) => spawnSync('apt-get', [...words], { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** Says whether a Debian package is installed; fonts bring no program to look for.
 * @param {string} name
 */
const installed = (name) => /^Status: install ok installed$/m.test(spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout ?? '');

/**
 * Makes sure that programs and packages are there: what is missing is installed by apt. Throws with what to do when it cannot.
 * @param {string} why what they are for, in Vietnamese, after "để"
 * @param {readonly Needed[]} needed
 * @param {readonly string[]} packages packages without a program: fonts
 */
export function ensurePrograms(why, needed, packages = []) {
  const hasApt = existsSync('/usr/bin/apt-get');
  const missing = () => [...needed.filter(({ program }) => !found(program)).map((entry) => entry.package), ...(hasApt ? packages.filter((name) => !installed(name)) : [])];
  const wanted = [...new Set(missing())];
  if (wanted.length === 0) return;
  const advice = `Cài bằng: sudo apt-get install ${wanted.join(' ')}`;
  if (!hasApt || process.getuid?.() !== 0) throw new Trouble(`Máy chưa có ${wanted.join(', ')} để ${why}.`, [advice]);
  console.log(`Đang cài ${wanted.join(', ')} để ${why} (một lần)…`);
  apt(['update', '-qq']);
  const { stderr } = apt(['install', '-y', '-qq', '--no-install-recommends', ...wanted]);
  const left = missing();
  if (left.length > 0) throw new Trouble(`Không cài được ${left.join(', ')} để ${why}.`, [advice, ...(stderr ?? '').trim().split('\n').slice(-3)]);
}

/** Reads PDF files: pdfinfo, pdffonts, pdftotext. */
export const ensurePoppler = () => ensurePrograms('đọc lại các tệp PDF', [{ program: 'pdftotext', package: 'poppler-utils' }]);

/** Opens Word, PowerPoint and Excel files; the fonts have the width of Times New Roman and Arial. */
export const ensureOffice = () =>
  ensurePrograms(
    'mở thử các tệp Word, PowerPoint, Excel',
    [
      { program: 'soffice', package: 'libreoffice-writer' }, { program: 'lowriter', package: 'libreoffice-writer' }, { program: 'loimpress', package: 'libreoffice-impress' },
      { program: 'localc', package: 'libreoffice-calc' }, { program: 'pdftotext', package: 'poppler-utils' },
    ],
    ['fonts-liberation2'],
  );
