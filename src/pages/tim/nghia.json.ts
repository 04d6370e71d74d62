import { searchWords, titleRecords } from '../../queries/search.ts';
import { packMeanings } from '../../search/meaning-list.ts';
import { packTitles } from '../../search/title-list.ts';

/** What search knows of meaning, as the officers keep it, for the list of titles beside it. */
export async function GET() {
  return new Response(JSON.stringify(packMeanings(await searchWords(), packTitles(await titleRecords()))), { headers: { 'Content-Type': 'application/json' } });
}
