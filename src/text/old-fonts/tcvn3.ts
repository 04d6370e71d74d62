/**
 * TCVN3 (“ABC”, fonts .VnTime, .VnArial …): one byte a letter, shown by a computer of today as windows-1252.
 * Each string lists, in the same order, the letters meant and the signs they arrive as.
 * Table: TCVN 5712:1993, part VN3. Capital letters with a tone do not exist in it; such fonts have a twin in capitals (.VnTimeH).
 */
const MEANT = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';
const ARRIVES = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§';

const LETTERS = new Map([...ARRIVES].map((sign, index) => [sign, [...MEANT][index] ?? sign]));

/** Text typed in a TCVN3 font → Unicode NFC: "TrÎ em" → "Trẻ em". Other signs stay. */
export const fromTcvn3 = (text: string): string => [...text].map((sign) => LETTERS.get(sign) ?? sign).join('');
