import { pagefindEngine } from '../../../../src/search/pagefind-engine.ts';

/** Pagefind alone: one question, the words as they are. Titles are in the texts it loads. */
export const openPagefind = () => pagefindEngine('/pagefind/');
