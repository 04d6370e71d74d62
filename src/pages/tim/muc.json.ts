import { titleRecords } from '../../queries/search.ts';
import { packTitles } from '../../search/title-list.ts';

/** Titles of every page: search answers from these at once. */
export async function GET() {
  return new Response(JSON.stringify(packTitles(await titleRecords())), { headers: { 'Content-Type': 'application/json' } });
}
