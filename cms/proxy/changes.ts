import type { Change } from './swap.ts';
import { assertWritable } from './paths.ts';
import type { ProxyRequest } from './read-request.ts';
import { Refusal } from './refusal.ts';
import { refuseRemoval } from '../save/locked.ts';

interface DataFile { path: string; raw: string; newPath?: string }
interface Asset { path: string; content: string; encoding: BufferEncoding }

const written = ({ path, raw }: DataFile): Change => ({ file: path, content: Buffer.from(raw, 'utf8') });
const uploaded = ({ path, content, encoding }: Asset): Change => ({ file: path, content: Buffer.from(content, encoding) });
const removed = (file: string): Change => ({ file, content: null });

function asked({ action, params }: ProxyRequest): Change[] | undefined {
  switch (action) {
    case 'persistEntry': {
      const { entry, dataFiles = entry ? [entry] : [], assets = [] } = params as { entry?: DataFile; dataFiles?: DataFile[]; assets?: Asset[] };
      if (dataFiles.some(({ newPath }) => newPath)) throw new Refusal(422, 'địa chỉ đã xuất bản thì giữ nguyên, không đổi tên tệp');
      return [...dataFiles.map(written), ...assets.map(uploaded)];
    }
    case 'persistMedia':
      return [uploaded((params as { asset: Asset }).asset)];
    case 'deleteFile':
      return [removed((params as { path: string }).path)];
    case 'deleteFiles':
      return (params as { paths: string[] }).paths.map(removed);
    default:
      return undefined;
  }
}

/** A drawing is markup and can carry a program; one that does is not a picture. */
const RUNS = /<script|<foreignObject|<iframe|\son[a-z]+\s*=|javascript:|<!ENTITY/i;

function assertHarmless({ file, content }: Change): void {
  if (content !== null && file.toLowerCase().endsWith('.svg') && RUNS.test(Buffer.from(content).toString('utf8'))) {
    throw new Refusal(422, 'hình SVG này chứa mã lệnh – lưu lại thành PNG rồi tải lên');
  }
}

/** The file changes a request asks for; `undefined` when it only reads. Throws a `Refusal` for a path it may not touch. */
export async function changesOf(request: ProxyRequest, root: string): Promise<Change[] | undefined> {
  const changes = asked(request);
  for (const change of changes ?? []) {
    const { file, content } = change;
    await assertWritable(root, file);
    assertHarmless(change);
    const [, room = '', name = ''] = file.split('/');
    const reason = content === null ? refuseRemoval(room, name.replace(/\.[^.]+$/, '')) : undefined;
    if (reason !== undefined) throw new Refusal(403, reason);
  }
  return changes;
}
