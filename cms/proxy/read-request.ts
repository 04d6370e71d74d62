import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** What Decap's proxy backend sends. */
export interface ProxyRequest {
  action: string;
  params: Record<string, unknown>;
}

/** A photo straight from a phone, in base64, with room to spare. */
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * Lets through only what our own page can send: a browser states the origin of every POST and no page can forge it,
 * and JSON from another site would need a permission that is never given. Throws a `Refusal` otherwise.
 */
export function assertOwnPage(request: IncomingMessage, allowedOrigins: readonly string[]): void {
  if (request.method !== 'POST') throw new Refusal(405, 'địa chỉ này chỉ dành cho tòa soạn');
  const { origin } = request.headers;
  if (origin === undefined || !allowedOrigins.includes(origin)) {
    throw new Refusal(403, `không nhận yêu cầu từ "${origin ?? 'nơi không rõ'}" – mở tòa soạn tại ${allowedOrigins.join(' hoặc ')}`);
  }
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal(415, 'yêu cầu phải ở dạng JSON');
}

/** Reads the JSON body. Throws a `Refusal` when it is too large or not a request of Decap. */
export async function readRequest(request: AsyncIterable<Uint8Array>): Promise<ProxyRequest> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Refusal(413, 'tệp quá lớn – thu nhỏ hình rồi tải lại');
    chunks.push(chunk);
  }
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw new Refusal(400, 'yêu cầu hỏng, không đọc được – tải lại trang rồi thử lại', { cause });
  }
  const { action, params = {} } = (typeof body === 'object' && body !== null ? body : {}) as Partial<ProxyRequest>;
  if (typeof action !== 'string' || typeof params !== 'object') throw new Refusal(400, 'yêu cầu không phải của tòa soạn');
  return { action, params };
}
