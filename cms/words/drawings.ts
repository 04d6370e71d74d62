import type { RightPicture } from '../../src/schemas/right.ts';

/** Drawings of the site by what they show. */
export const RIGHT_PICTURE_LABELS: Readonly<Record<RightPicture, string>> = {
  'mam-cay': 'Mầm cây', 'giay-khai-sinh': 'Giấy khai sinh', 'ong-nghe': 'Ống nghe', 'bat-com': 'Bát cơm', 'quyen-sach': 'Quyển sách',
  'con-dieu': 'Con diều', 'ao-hoa-van': 'Áo hoa văn', 'hoa-sen': 'Hoa sen', 'ong-heo': 'Ống heo', 'so-co-khoa': 'Sổ có khóa',
  'mai-nha': 'Mái nhà', 'cuoc-goi': 'Cuộc gọi', 'ban-tay-lon': 'Bàn tay lớn', 'la-chan': 'Lá chắn', 'cap-sach': 'Cặp sách',
  'chiec-o': 'Chiếc ô', 'duong-ve-nha': 'Đường về nhà', 'ban-tay-dung': 'Bàn tay nói “dừng”', 'can-can': 'Cái cân', 'phao-cuu-sinh': 'Phao cứu sinh',
  'the-kham-benh': 'Thẻ khám bệnh', 'to-bao': 'Tờ báo', 'bong-noi': 'Bóng nói', 'xe-lan': 'Xe lăn', 'trai-dat': 'Trái đất',
  'cay-choi': 'Cây chổi', 'bang-den': 'Bảng đen', 'gay-chong': 'Gậy chống', 'trong-cay': 'Trồng cây', 'ban-chai': 'Bàn chải',
};
