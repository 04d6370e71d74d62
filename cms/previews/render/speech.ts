import { articleScripts, lessonScripts } from '../../../src/materials/documents/broadcast.ts';
import type { ArticleSource, LessonSource } from '../../../src/materials/documents/source.ts';
import { paragraphsIn, type SpokenNode } from '../../../src/materials/speech/paragraphs.ts';
import { speakable } from '../../../src/materials/speech/script.ts';
import { PREVIEW } from '../../words/preview.ts';
import type { OpenEntry } from '../stand-ins/site.ts';
import { originOf } from './origin.ts';
import { readBody } from './read-body.ts';

/** One text to be read out, as the view shows it. */
export interface Spoken { title: string; measure?: string; sentences: readonly string[] }

const text = (value: unknown) => (typeof value === 'string' ? [value] : []);

/**
 * What the loudspeaker says of an entry: for lessons and articles the scripts of their class materials, for other texts every sentence
 * that can be said. Throws in Vietnamese when a script cannot be made.
 */
export function spokenOf(entry: OpenEntry, pathname: string): Spoken[] {
  const { collection, data, body } = entry;
  const paragraphs = paragraphsIn(readBody(body).root as unknown as SpokenNode);
  const slots = collection === 'lessons' ? lessonScripts({ ...originOf(entry, pathname), data } as unknown as LessonSource)
    : collection === 'articles' ? articleScripts({ ...originOf(entry, pathname), data, paragraphs } as unknown as ArticleSource)
      : undefined;
  if (slots) return slots.map(({ slot, sentences, seconds, syllables }) => ({ title: PREVIEW.speechSlot(slot), measure: PREVIEW.speechMeasure(seconds, syllables), sentences }));
  return [{ title: PREVIEW.speechWhole, sentences: speakable([...text(data.title), ...text(data.summary), ...paragraphs]) }];
}
