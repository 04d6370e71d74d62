import type { Lesson } from '../../../src/schemas/lesson.ts';
import { PREVIEW } from '../../words/preview.ts';
import type { Show } from '../messages.ts';
import { draftOf } from '../render/draft.ts';
import { drawEntry } from '../render/page.ts';
import { useUploads } from '../stand-ins/media.ts';
import { openEntry, type OpenEntry } from '../stand-ins/site.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What our own code throws is Vietnamese and says what to do; anything else is a field that is not there yet. */
const reasonOf = (error: unknown) => (error instanceof Error && error.constructor === Error ? error.message : PREVIEW.unfinished);

function noteOn({ collection, data }: OpenEntry): string | undefined {
  if (collection !== 'lessons') return undefined;
  const { activities, minutes } = data as unknown as Pick<Lesson, 'activities' | 'minutes'>;
  const sum = activities.reduce((total, activity) => total + activity.minutes, 0);
  return sum === minutes ? PREVIEW.minutesRight(sum) : PREVIEW.minutesWrong(sum, minutes);
}

/** What the form holds as HTML, and a sentence for the officer where there is something to say. */
export async function draw({ collection, id, form, mode, uploads }: Show): Promise<{ html: string; note?: string }> {
  const entry = draftOf(collection, id, form);
  openEntry(entry);
  useUploads(uploads);
  try {
    const note = noteOn(entry);
    return { html: await drawEntry(entry, mode), ...(note !== undefined && { note }) };
  } catch (error) {
    console.warn(error);
    return { html: `<p class="lc-loi lc-whole">${escaped(PREVIEW.failed(reasonOf(error)))}</p>` };
  }
}
