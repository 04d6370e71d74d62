import type { ProseRule } from '../prose/finding.ts';
import { said } from '../rules.ts';

/** A file name, a number, or a word that every picture deserves. */
const SAYS_NOTHING = /^(?:(?:hình|ảnh|hình ảnh|bức ảnh|bức tranh|tranh|minh họa|hình minh họa|ảnh minh họa|picture|image|photo|logo|icon|banner)(?: (?:số )?\d+| minh họa)?|img[_ -]?\d+.*|dsc[_ -]?\d+.*|untitled.*|.+\.(?:jpe?g|png|webp|svg|gif)|[\d\s._-]+)\.?$/iu;

/** Words for who does not see: what the picture shows. A missing one is the schema's or the guard's finding. */
export const findAltText: ProseRule = ({ passages }) => passages
  .filter(({ role, text }) => role === 'alt' && SAYS_NOTHING.test(text.trim()))
  .map((passage) => ({ rule: 'loi-ta-hinh', passage, message: said('loi-ta-hinh', `lời tả "${passage.text}" không nói hình vẽ gì`) }));
