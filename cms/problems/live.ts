import type { HardWord } from '../../src/editorial/prose/finding.ts';
import { HELP_FOLDER } from '../../src/editorial/rules.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { onStateChange, openForm, type OpenForm } from '../host/decap-store.ts';
import { todayHere } from '../validate.ts';
import { hideLive, showLive } from './live-panel.ts';
import { liveReport } from './live-report.ts';

/** Waits for the end of a word: judging is quick, but a list that moves with every letter disturbs. */
const CALM_MS = 500;

const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** Words of the glossary as of the last build, which writes them beside the help pages. Without them one warning is silent. */
async function fetchGlossary(): Promise<HardWord[]> {
  try {
    const answer = await fetch(`${HELP_FOLDER}tu-kho.json`);
    return answer.ok ? ((await answer.json()) as HardWord[]) : [];
  } catch {
    return [];
  }
}

/** Judges the open form while somebody types, and shows what was found in the corner. */
export function watchForm(): void {
  let glossary: readonly HardWord[] = [];
  let asked = false;
  let seen: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = (form: OpenForm) => {
    if (!isCollection(form.collection)) return hideLive();
    showLive(liveReport(form.collection, form.slug, form.data(), { today: todayHere(new Date()), glossary }));
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
    if (!asked) {
      asked = true;
      void fetchGlossary().then((words) => {
        glossary = words;
        later();
      });
    }
    later();
  });
}
