import { searchTexts } from '../../queries/search.ts';
import { countWords } from '../../search/count-words.ts';

/** Syllables and pairs the texts hold: search puts slips of the finger right with them. */
export async function GET() {
  return new Response(JSON.stringify(countWords(await searchTexts())), { headers: { 'Content-Type': 'application/json' } });
}
