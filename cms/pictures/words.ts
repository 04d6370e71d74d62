const DECIMAL = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 4_200_000 → "4,2 MB", 186_400 → "186 kB". */
export const inWords = (bytes: number): string => (bytes >= 1_000_000 ? `${DECIMAL.format(bytes / 1_000_000)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`);

/** Sentences of the picture field. */
export const PICTURE_WORDS = {
  choose: 'Chọn hình trong máy',
  replace: 'Chọn hình khác',
  working: 'Đang thu nhỏ hình…',
  none: 'chọn một hình trong máy',
  busy: 'hình đang được thu nhỏ, đợi một lát',
  shrunk: (before: number, after: number, width: number, height: number) =>
    `Ảnh ${inWords(before)} → ${inWords(after)} (${width} × ${height} điểm ảnh), đã bỏ thông tin vị trí và máy chụp.`,
  drawing: (bytes: number) => `Hình vẽ ${inWords(bytes)}, chỉ có nét vẽ, giữ nguyên.`,
  stored: 'Hình đang dùng.',
  empty: 'Tệp trống (0 kB) – chụp hoặc tải lại ảnh, rồi chọn lần nữa.',
  tooBig: (bytes: number, most: number) => `Ảnh ${inWords(bytes)} quá nặng – chọn ảnh dưới ${inWords(most)}, hoặc gửi ảnh cho chính mình qua Zalo rồi chọn ảnh đã nhận.`,
  heic: 'Ảnh HEIC của iPhone chưa mở được ở đây – gửi ảnh cho chính mình qua Zalo rồi chọn ảnh đã nhận, hoặc vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” rồi chụp lại.',
  notAPicture: (name: string) => `“${name}” không mở được như một hình – chọn tệp ảnh JPG, PNG, WebP, AVIF hoặc hình vẽ SVG.`,
  unsafeDrawing: (fault: string) => `Hình SVG này có phần không được phép (${fault}) – mở bằng phần mềm vẽ, lưu thành PNG rồi chọn lại.`,
  noCanvas: 'Trình duyệt này không thu nhỏ được ảnh – dùng Chrome, Cốc Cốc, Edge hoặc Firefox bản mới.',
} as const;
