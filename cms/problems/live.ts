import type { HardWord } from '../../src/editorial/prose/finding.ts';
import type { MdastNode } from '../../src/editorial/rules/mdx-guard.ts';
import { HELP_FOLDER } from '../../src/editorial/rules.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { onStateChange, openForm, type OpenForm } from '../host/decap-store.ts';
import { todayHere, type Surroundings } from '../validate.ts';
import { hideLive, showLive } from './live-panel.ts';
import { liveReport } from './live-report.ts';

/** Waits for the end of a word: judging is quick, but a list that moves with every letter disturbs. */
const CALM_MS = 500;

const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** Hard words, and the ids of all that can be cited, as of the last build: it writes them beside the help pages. */
interface Register {
  glossary: HardWord[];
  ids: Record<string, string[]>;
}

/** What is known besides the entry. Without the file, findings about hard words and unknown ids wait for the host. */
async function fetchSurroundings(): Promise<Omit<Surroundings, 'today'>> {
  try {
    const [answer, { parseMarkdown }] = await Promise.all([fetch(`${HELP_FOLDER}danh-muc.json`, { cache: 'no-cache' }), import('../previews/render/parse.ts')]);
    if (!answer.ok) return { glossary: [] };
    const { glossary, ids } = (await answer.json()) as Register;
    const known = new Map(Object.entries(ids).map(([collection, list]) => [collection, new Set(list)]));
    return { glossary, tree: { parse: (body) => parseMarkdown(body) as MdastNode, known } };
  } catch {
    return { glossary: [] };
  }
}

/** Judges the open form while somebody types, and shows what was found in the corner. */
export function watchForm(): void {
  let around: Omit<Surroundings, 'today'> = { glossary: [] };
  let asked: string | undefined;
  let seen: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = (form: OpenForm) => {
    if (!isCollection(form.collection)) return hideLive();
    showLive(liveReport(form.collection, form.slug, form.data(), { today: todayHere(new Date()), ...around }));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const form = openForm();
      if (form) judge(form);
    }, CALM_MS);
  };

  onStateChange(() => {
    const form = openForm();
    if (form?.version === seen) return;
    seen = form?.version;
    if (!form) {
      clearTimeout(timer);
      return hideLive();
    }
    // Asked for again with each entry: a contact made a minute ago is known after the next build.
    if (form.key !== asked) {
      asked = form.key;
      void fetchSurroundings().then((found) => {
        around = found;
        later();
      });
    }
    later();
  });
}
