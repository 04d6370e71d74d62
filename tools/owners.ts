import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeowners, readOwners, type ContentFile } from '../cms/owners/codeowners.ts';
import { run, Trouble } from './setup/say.mjs';

const root = path.resolve(import.meta.dirname, '..');
const settings = path.join(root, 'nguoi-duyet.yml');

/** `npm run owners`: writes CODEOWNERS, who has to approve which entry, from `nguoi-duyet.yml` and the topics of the content. */
await run(async () => {
  if (!existsSync(settings)) throw new Trouble('Chưa có tệp nguoi-duyet.yml.', ['Chép docs/nguoi-duyet.mau.yml thành nguoi-duyet.yml rồi điền tên người duyệt.']);
  const content: ContentFile[] = [];
  for await (const file of glob('content/**/*.{mdx,yml}', { cwd: root })) content.push({ file: file.split(path.sep).join('/'), text: await readFile(path.join(root, file), 'utf8') });
  const topics = content.flatMap(({ file }) => /^content\/topics\/(.+)\.yml$/.exec(file)?.[1] ?? []).sort();
  try {
    const text = codeowners(readOwners(await readFile(settings, 'utf8'), topics), content);
    await writeFile(path.join(root, 'CODEOWNERS'), text);
    console.log(`✓ CODEOWNERS: ${text.split('\n').length - 4} bài có người duyệt riêng. Gửi tệp này vào kho cùng nguoi-duyet.yml.`);
  } catch (cause) {
    throw new Trouble(cause instanceof Error ? cause.message : String(cause));
  }
});
