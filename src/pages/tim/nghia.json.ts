import { searchWords } from '../../queries/search.ts';

/** What search knows of meaning, as the officers keep it. */
export async function GET() {
  return new Response(JSON.stringify(await searchWords()), { headers: { 'Content-Type': 'application/json' } });
}
