import type { ProseRule } from '../prose/finding.ts';
import { said } from '../rules.ts';

const START = '(?<![\\p{L}])';
const WORD = '\\p{Lu}\\p{Ll}*';
/** Family names that begin almost every full name in Vietnam, of the Kinh and of other peoples. */
const FAMILY = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Hà|Cao|Lương|Triệu|Trịnh|Đoàn|Tạ|Chu|Mai|Đào|Tô|Tống|Lâm|Trương|Nông|Bế|Giàng|Vàng|Lò|Thào|Sùng|Hạng|Lầu|Cứ|Mùa|Lường|Quàng|Cà|Bàn|Phùng|Vi|Kim|Thạch|Danh|Châu|Rơ|Y|H’';
/** Two to five capitalised words that begin with a family name, or initials: "N.T.A.", "H.". */
const FULL_NAME = `(?:(?:${FAMILY})(?: ${WORD}){1,4}|(?:\\p{Lu}\\.){1,4}\\p{Lu}?(?![\\p{Ll}]))`;
const CHILD = '(?:[Ee]m|[Cc]háu|[Bb]é(?: gái| trai)?|[Bb]ạn|[Hh]ọc sinh|[Nn]ạn nhân|[Tt]rẻ|[Cc]on(?: gái| trai)?|[Nn]ữ sinh|[Nn]am sinh)';
/** What, beside a name, tells who it is. */
const DETAIL = `(?:\\d{1,2} tuổi|sinh (?:năm|ngày) \\d|SN \\d{4}|(?:học )?lớp \\d|(?:học sinh )?[Tt]rường ${WORD}|(?:ở|trú|ngụ|quê|thôn|xóm|ấp|bản|buôn|làng|tổ dân phố|khu phố|xã|phường) (?:tại |ở )?(?:thôn |xóm |ấp |bản |xã |phường )?(?:\\p{Lu}|\\d))`;
const NEAR = '[^.!?\\n]{0,60}?';

const IDENTIFYING = [
  // "em Nguyễn Văn A, lớp 5B", "cháu H. (13 tuổi, ngụ ấp 3)"
  new RegExp(`${START}${CHILD} ${FULL_NAME}\\.?${NEAR}${START}${DETAIL}`, 'u'),
  // "học sinh lớp 5B Trường Tiểu học Hoa Sen tên Nguyễn Văn A"
  new RegExp(`${START}[Ll]ớp \\d{1,2}[A-Z]\\d*${NEAR}${START}(?:em |tên (?:là )?)${FULL_NAME}`, 'u'),
  // A class with its letter and the school with its name: a village needs no more.
  new RegExp(`${START}(?:[Ee]m|[Cc]háu|[Bb]ạn|[Hh]ọc sinh|[Nn]ữ sinh|[Nn]am sinh)(?: [\\p{L}.]+)? (?:học |ở |, )?(?:học sinh )?lớp \\d{1,2}[A-Z]\\d*,?${NEAR}${START}[Tt]rường (?:Tiểu học |THCS |THPT |Mầm non |PTDT[A-ZĐ]* |Trung học \\p{L}+ \\p{L}+ )?${WORD}`, 'u'),
  // "con gái chị Lan ở xóm Đình"
  new RegExp(`${START}[Cc](?:on|háu)(?: gái| trai)?(?: của)?(?: nhà)? (?:anh|chị|ông|bà|cô|chú|bác) ${WORD}(?: ${WORD})*,? (?:ở |nhà ở |trú |ngụ )?(?:thôn|xóm|ấp|bản|buôn|làng|tổ|khu phố|xã|phường) (?:\\p{Lu}|\\d)`, 'u'),
  // "bé gái 7 tuổi ở thôn Đông, xã Bình An"
  new RegExp(`${START}(?:[Bb]é (?:gái|trai)|[Cc]háu(?: gái| trai| bé)?|[Ee]m(?: gái| trai)?|[Nn]ạn nhân|[Hh]ọc sinh)(?: \\(?\\d{1,2} tuổi\\)?),? (?:ở|trú|ngụ|tại|quê)[^.!?\\n]{0,20}?(?:thôn|xóm|ấp|bản|buôn|làng|tổ dân phố|khu phố|xã) (?:\\p{Lu}|\\d)`, 'u'),
];

/** Two details together tell a village which child is meant (facts.md §10.1, Nghị định 56/2017 Điều 33: a child's secrets). */
export const findIdentity: ProseRule = ({ entry, passages }) =>
  entry.collection === 'legal' ? [] : passages.flatMap((passage) => {
    const found = IDENTIFYING.map((pattern) => pattern.exec(passage.text)?.[0]).find((match) => match !== undefined);
    return found === undefined ? [] : [{ rule: 'lo-danh-tinh-tre', passage, message: said('lo-danh-tinh-tre', `"${found.trim()}" đủ để nhận ra một đứa trẻ`) }];
  });
