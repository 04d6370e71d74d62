/** Memory that one process takes while it makes documents, in bytes: measured, `npm run bench:materials`. */
const ONE = 300 * 2 ** 20;
/** More have not been measured: the disk and the build that waits for them come in between. */
const MOST = 4;

interface Machine {
  cores: number;
  /** Memory this process may still take, in bytes; a container's limit counts. */
  freeBytes: number;
  /** `SITE_MAKERS`: a whole number from 1 decides; empty or not set, the machine does. */
  asked: string | undefined;
}

/** How many processes make documents side by side: one a core, as long as there is memory for each, and never none. */
export function howMany({ cores, freeBytes, asked }: Machine): number {
  if (asked !== undefined && asked !== '') {
    if (!/^[1-9]\d?$/.test(asked)) throw new Error(`SITE_MAKERS là “${asked}”, cần một số nguyên từ 1 đến 99: số chương trình làm tài liệu chạy cùng lúc. Sửa số này, hoặc bỏ trống để máy tự chọn.`);
    return Number(asked);
  }
  return Math.max(1, Math.min(cores, MOST, Math.floor(freeBytes / ONE)));
}
