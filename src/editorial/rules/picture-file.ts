import type { Issue } from '../issue.ts';
import { faultOfSvg } from './svg.ts';

/** Longest side of a stored picture, in pixels: wide enough for a projector, small enough for Git. */
export const LONGEST_SIDE = 1600;
/** Most bytes of a stored picture. The newsroom stays well below; the site serves smaller ones. */
export const MOST_BYTES = 600_000;

/** What is known of a file in content/media without looking at the picture. */
export type PictureFile =
  | { kind: 'drawing'; text: string }
  | { kind: 'photo'; bytes: number; width: number; height: number; /** The file's own format: `webp`, `avif`, `jpg`. */ format: string; /** Place, camera, name of the owner, turning. */ hidden: boolean }
  | { kind: 'unreadable' };

const AGAIN = 'tải lên lại ở mục Hình của tòa soạn, hình được làm gọn giúp';

function faultOf(name: string, file: PictureFile): string | undefined {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!['svg', 'webp', 'avif', 'jpg'].includes(ending)) return `trang chỉ nhận svg, webp, avif, jpg – ${AGAIN}`;
  if (file.kind === 'unreadable') return `tệp trống hoặc không phải hình – ${AGAIN}`;
  if (file.kind === 'drawing') {
    const fault = faultOfSvg(file.text);
    return fault && `hình SVG có phần không được phép (${fault}) – lưu thành PNG rồi ${AGAIN}`;
  }
  if (file.format !== ending) return `tên ghi ${ending} nhưng tệp là ${file.format} – ${AGAIN}`;
  if (file.hidden) return `hình còn thông tin ẩn, có thể có nơi chụp – xóa tệp này, rồi ${AGAIN}`;
  if (Math.max(file.width, file.height) > LONGEST_SIDE) return `hình ${file.width} × ${file.height} điểm ảnh, cạnh dài nhất chỉ được ${LONGEST_SIDE} – ${AGAIN}`;
  if (file.bytes > MOST_BYTES) return `hình nặng ${Math.round(file.bytes / 1000)} kB, tối đa ${MOST_BYTES / 1000} kB – ${AGAIN}`;
  return undefined;
}

/** One picture in content/media: small, of a known kind, without a word about where it was taken, without a program. */
export function checkPictureFile(name: string, file: PictureFile): Issue[] {
  const fault = faultOf(name, file);
  return fault === undefined ? [] : [{ rule: 'hinh-chua-gon', file: `content/media/${name}`, message: fault }];
}
