/** A first search and the one after it, in the same page. */
export interface Pair {
  first: Query;
  second: Query;
}

export interface Query {
  typed: string;
  /**
   * What the others are asked where they cannot read what was typed: Pagefind finds a quarter of what it should without marks,
   * and would seem cheap. `typed` where this is left out.
   */
  meant?: string;
}

/** As people type: with marks, without, and with the keyboard off. */
export const PAIRS: readonly Pair[] = [
  { first: { typed: 'đuối nước' }, second: { typed: 'bắt nạt trên mạng' } },
  { first: { typed: 'gia dinh', meant: 'gia đình' }, second: { typed: 'duong day nong', meant: 'đường dây nóng' } },
  { first: { typed: 'điện thoại của con' }, second: { typed: 'duoois nuwowcs', meant: 'đuối nước' } },
];

/** Warm searches whose time is measured one after another: every way of typing and every repair has its turn. */
export const WARM: readonly string[] = [
  'xâm hại trẻ em', 'xam hai tre em', 'gia đình', 'dang anh con', 'con tôi bị bắt nạt trên mạng phải làm gì', 'ddieenj thoaij',
  'd9uo61i nu7o71c', 'duoinuoc', 'bat nac', 'chết đuối', 'nghi dinh 56', 'ba cap do bao ve tre',
];

/** Phrases with đ: every article found with marks must be found without. */
export const BAR_WORDS: readonly string[] = [
  'gia đình', 'đường dây', 'đuối nước', 'điện thoại', 'đánh đập', 'đăng ảnh', 'đồ chơi', 'địa phương', 'đi học', 'đứa trẻ', 'đe dọa', 'điều tra', 'đau bụng', 'đỡ đầu',
];
