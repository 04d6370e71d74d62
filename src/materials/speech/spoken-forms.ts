/** Short forms that a reading program spells out or skips, and what is said. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/UBND/, 'Ủy ban nhân dân'],
  [/HĐND/, 'Hội đồng nhân dân'],
  [/THCS/, 'trung học cơ sở'],
  [/THPT/, 'trung học phổ thông'],
  [/BHYT/, 'bảo hiểm y tế'],
  [/CSGT/, 'cảnh sát giao thông'],
  [/CCCD/, 'căn cước'],
  [/TP\.?\s?HCM/, 'Thành phố Hồ Chí Minh'],
  [/TP\.?/, 'thành phố'],
  [/MXH/, 'mạng xã hội'],
  [/UNICEF/, 'Quỹ Nhi đồng Liên hợp quốc'],
  [/WHO/, 'Tổ chức Y tế Thế giới'],
  [/SĐT/, 'số điện thoại'],
  [/ĐT/, 'điện thoại'],
  [/HIV/, 'hát i vê'],
  [/OTP/, 'mã xác nhận'],
  [/QR/, 'quy a'],
  [/AI/, 'trí tuệ nhân tạo'],
  [/[Ww]i-?[Ff]i/, 'oai phai'],
  [/v\.\s?v\.?/, 'và nhiều việc khác'],
  [/VD\s?:/, 'ví dụ'],
  [/24\/24(?:\s?giờ|\s?h)?/, 'suốt ngày đêm'],
  [/24\/7/, 'mọi ngày, mọi giờ'],
];

/** The table as patterns that match whole words, in its order. `\b` knows no Vietnamese letters. */
export const SPOKEN_FORMS: readonly (readonly [RegExp, string])[] = SHORT.map(([{ source }, said]) => [new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu'), said]);

/** Units after a number. */
export const UNITS: Readonly<Record<string, string>> = {
  '%': 'phần trăm', km: 'ki lô mét', m: 'mét', cm: 'xen ti mét', mm: 'mi li mét', kg: 'ki lô gam', g: 'gam', l: 'lít', ml: 'mi li lít',
  '°C': 'độ C', đ: 'đồng', h: 'giờ', kB: 'ki lô bai', MB: 'mê ga bai', GB: 'gi ga bai',
};
