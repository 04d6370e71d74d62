import { fold } from './fold.ts';

/** ASCII address of a Vietnamese title: "Đường dây nóng" → "duong-day-nong". Empty when nothing is left. */
export const slug = (title: string) => fold(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
