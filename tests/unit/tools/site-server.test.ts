import { rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HEADERS } from '../../../src/build/hosting-headers.ts';
import { createSiteServer, listen } from '../../../tools/serve/site-server.ts';
import { writeTree } from '../../helpers/content-tree.ts';

const SITE = {
  'index.html': 'nhà', '404.html': 'không có', 'bai-viet/a/index.html': 'bài', '_astro/a.B2c.js': 'go()', 'sw.js': 'worker', 'rss.xml': '<rss/>', 'xoa-dau-vet/da-nho/index.html': 'đã nhờ',
};

async function serve(files: Readonly<Record<string, string>> = SITE, also?: Parameters<typeof createSiteServer>[0]['also']) {
  const root = await writeTree(Object.fromEntries(Object.entries(files).map(([file, text]) => [`dist/${file}`, text])));
  const server = createSiteServer({ dist: path.join(root, 'dist'), ...(also && { also }) });
  onTestFinished(() => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  }));
  return { root, server, port: await listen(server, 0) };
}

/** Not `fetch`: it would tidy the path and follow redirects. */
const get = (port: number, target: string) => new Promise<{ status: number | undefined; text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
  request({ host: '127.0.0.1', port, path: target }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
  }).on('error', reject).end();
});

describe('the local server answers as a static host does', () => {
  test.each([['/', 'nhà'], ['/bai-viet/a/', 'bài'], ['/bai-viet/a/?ts=1', 'bài'], ['/rss.xml', '<rss/>'], ['/sw.js', 'worker']])('%s with the file', async (target, text) => {
    const { port } = await serve();
    expect(await get(port, target)).toMatchObject({ status: 200, text });
  });

  test('a folder without its slash with the address of the sitemap', async () => {
    const { port } = await serve();
    expect(await get(port, '/bai-viet/a')).toMatchObject({ status: 301, headers: { location: '/bai-viet/a/' } });
  });

  test.each(['/khong-co/', '/khong-co', '/bai-viet/', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//x.vn/', '//[', '/%zz', '/%00'])('%s with the page that helps, as a 404', async (target) => {
    const { port } = await serve();
    expect(await get(port, target)).toMatchObject({ status: 404, text: 'không có', headers: { 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' } });
  });

  test('a missing page with a sentence while there is no 404 page', async () => {
    const { port } = await serve({ 'index.html': 'nhà' });
    expect(await get(port, '/khong-co/')).toMatchObject({ status: 404, text: 'Không có trang này.' });
  });

  test('with the headers that a host is told to send', async () => {
    const { port } = await serve();
    const lower = (headers: Readonly<Record<string, string>> = {}) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    expect((await get(port, '/bai-viet/a/')).headers).toMatchObject(lower(HEADERS['/*']));
    expect((await get(port, '/_astro/a.B2c.js')).headers).toMatchObject(lower(HEADERS['/_astro/*']));
    expect((await get(port, '/sw.js')).headers).toMatchObject(lower(HEADERS['/sw.js']));
    expect((await get(port, '/xoa-dau-vet/da-nho/')).headers).toMatchObject(lower(HEADERS['/xoa-dau-vet/da-nho/']));
  });

  test('with the new site as soon as the folder is swapped', async () => {
    const { root, port } = await serve();
    await get(port, '/');
    await rm(path.join(root, 'dist'), { recursive: true });
    await rename(await writeTree({ 'index.html': 'mới' }), path.join(root, 'dist'));
    expect((await get(port, '/')).text).toBe('mới');
    await writeFile(path.join(root, 'dist/index.html'), 'mới hơn');
    expect((await get(port, '/')).text).toBe('mới hơn');
  });

  test('what belongs to somebody else with their answer', async () => {
    const { port } = await serve(SITE, { '/quan-tri/api/': (asked, response) => response.end(`kho: ${asked.url}`) });
    expect((await get(port, '/quan-tri/api/v1')).text).toBe('kho: /quan-tri/api/v1');
    expect((await get(port, '/quan-tri/')).status).toBe(404);
  });
});

test('the server is reached from this computer only', async () => {
  const { server } = await serve();
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

test('a taken port is the system\'s error, for the command to put in words', async () => {
  const { port } = await serve();
  const second = createServer();
  await expect(listen(second, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
