import { packs } from '../../queries/packs.ts';

/** What each pack holds, for the build step that weighs and names them (`src/build/packs/`); the step takes this file away. */
export async function GET() {
  return new Response(JSON.stringify((await packs()).map(({ key, addresses }) => ({ key, addresses }))), { headers: { 'Content-Type': 'application/json' } });
}
