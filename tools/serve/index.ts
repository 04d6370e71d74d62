import path from 'node:path';
import { watch } from 'chokidar';
import { STATE_PATH } from '../../cms/backend.ts';
import { createGitProxy, PROXY_PATH, readPeople } from '../../cms/git-proxy.ts';
import { createStateHandler } from '../../cms/proxy/state.ts';
import { loadSettings } from '../../cms/settings-file.ts';
import { errorsToday } from '../../src/build/check-content.ts';
import { run, Trouble } from '../setup/say.mjs';
import { buildIfChanged, failureText } from './build.ts';
import { Builds } from './build-state.ts';
import { gitTroubles } from './git-state.ts';
import { createSiteServer, listen } from './site-server.ts';

const PORT = Number(process.env.PORT ?? 4321);
const CALM_MS = 400;
const root = path.resolve(import.meta.dirname, '../..');
const say = (line = '') => console.log(line);
const builds = new Builds();

async function build(): Promise<boolean> {
  const result = await builds.run(() => buildIfChanged(root, say));
  if (!result.ok) {
    console.error(`\n✗ Chưa dựng được trang.\n${failureText(result.output)}\n`);
    return false;
  }
  if (result.built) say(`✓ Dựng xong trang trong ${result.seconds.toFixed(1)} giây.`);
  return true;
}

let timer: NodeJS.Timeout | undefined;
let working: Promise<unknown> = Promise.resolve();

/** Builds once it is calm; changes that come during a build wait for the next one. A build that fails leaves the last good site. */
function rebuildSoon(): void {
  builds.changed();
  clearTimeout(timer);
  timer = setTimeout(() => {
    working = working.then(async () => {
      say('Nội dung vừa đổi, đang dựng lại…');
      await build();
    }).catch((error: unknown) => console.error('✗ Chưa dựng lại được trang.', error));
  }, CALM_MS);
}

/** Also what is changed by hand, or comes with `git pull`, goes on the site. */
const rebuildOnChange = () =>
  watch(['content', 'src', 'cms', 'public', 'astro.config.mjs'].map((name) => path.join(root, name)), { ignoreInitial: true }).on('all', rebuildSoon);

/** The people of `CMS_PEOPLE`, from the environment or from `.env` beside this project. */
function people() {
  loadSettings(root);
  try {
    return readPeople(process.env.CMS_PEOPLE);
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error), ['Sửa dòng CMS_PEOPLE trong tệp .env, theo mẫu ở .env.example.']);
  }
}

await run(async () => {
  const writers = people();
  const origin = `http://localhost:${PORT}`;
  const server = createSiteServer({
    dist: path.join(root, 'dist'),
    also: {
      [PROXY_PATH]: createGitProxy({ root, allowedOrigin: [origin, `http://127.0.0.1:${PORT}`], check: errorsToday, people: writers, onPublished: rebuildSoon }),
      [STATE_PATH]: createStateHandler({ root, people: writers, build: () => builds.state() }),
    },
  });
  await listen(server, PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Trouble(`Cổng ${PORT} đang có chương trình khác dùng.`, [
      'Có thể trang đang chạy ở một cửa sổ khác: mở thử http://localhost:' + PORT,
      `Hoặc dùng cổng khác: PORT=${PORT + 1} npm start`,
    ]);
  });
  say('Đang chuẩn bị trang…');
  if (!(await build())) {
    server.close();
    throw new Trouble('Trang chưa chạy vì chưa dựng được.', ['Sửa các lỗi ghi ở trên rồi chạy lại npm start.']);
  }
  say();
  say(`  Trang cho người đọc:  ${origin}`);
  say(`  Tòa soạn (viết bài):  ${origin}/quan-tri/`);
  if (writers.length > 0) say(`  Bài cần người thứ hai duyệt: ${writers.map(({ name }) => name).join(', ')}`);
  say();
  for (const trouble of gitTroubles(root)) say(`  ! ${trouble}`);
  say('  Dừng lại: nhấn Ctrl + C.');
  rebuildOnChange();
  const stop = () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
});
