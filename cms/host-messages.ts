import type { CMS, CmsBackend } from 'decap-cms-core';
import { showProblems } from './problems/panel.ts';
import { Refused } from './problems/refused.ts';

interface Host { request: (payload: { action: string }) => Promise<unknown> }

/** Name under which our wrapper of Decap's proxy backend is registered. */
const NAME = 'lc-proxy';

const WRITES = new Set(['persistEntry', 'persistMedia', 'deleteFile', 'deleteFiles']);

const NOT_REACHED = 'không nối được với máy chủ – chữ của bạn vẫn ở đây; đừng đóng trang, khởi động lại máy chủ rồi bấm xuất bản lần nữa';

/** What the host said, or that it said nothing. Browsers report a dead server in English. */
function reasonOf(error: unknown): string {
  const { status, message } = error as { status?: number; message?: string };
  return status === undefined ? NOT_REACHED : (message ?? 'máy chủ không nói lý do');
}

/**
 * Wraps Decap's proxy backend so that a refused or failed save is told in Vietnamese, in full, and stays on the screen.
 * Other backends are returned as they are.
 */
export function registerHostMessages(cms: CMS, backend: CmsBackend): CmsBackend {
  if (backend.name !== 'proxy') return backend;
  const proxy = cms.getBackend('proxy') as unknown as { init: (config: unknown, options: unknown) => Host };
  // A function that returns an object stands in for the class: Decap calls it with `new`.
  cms.registerBackend(NAME, function create(config: unknown, options: unknown) {
    const host = proxy.init(config, options);
    const request = host.request.bind(host);
    host.request = async (payload) => {
      try {
        return await request(payload);
      } catch (error) {
        const reason = reasonOf(error);
        if (WRITES.has(payload.action)) {
          showProblems('Chưa lưu vào kho nội dung', reason.split('\n').map((message) => ({ label: '', message })));
        }
        throw Object.assign(new Refused(reason.split('\n')[0]), { cause: error });
      }
    };
    return host;
  });
  return { ...backend, name: NAME as 'proxy' };
}
