import { contains } from './slot.ts';
import { type Word, wordsOf } from './word.ts';

/**
 * Signs that words of danger are part of a question about it, not a call for help: who wants to know how it shows. The help box stands
 * above the results all the same.
 */
const SIGNS = ['dấu hiệu', 'biểu hiện', 'nhận biết', 'nhận ra', 'làm sao để biết', 'làm sao biết', 'sao biết', 'phòng tránh', 'phòng ngừa', 'là gì'].map(wordsOf);

/** Whether a question that holds words of danger wants to understand; then the page about it may come before the page of help. */
export const isCalm = (words: readonly Word[]): boolean => SIGNS.some((sign) => contains(words, sign));
