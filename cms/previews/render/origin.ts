import { sourceLine } from '../../../src/materials/documents/imprint.ts';
import type { Origin } from '../../../src/materials/documents/source.ts';
import type { Source } from '../../../src/schemas/shared/source.ts';
import { PREVIEW } from '../../words/preview.ts';
import { entriesOf, type OpenEntry } from '../stand-ins/site.ts';

interface Reviewed {
  topic: string;
  sources: readonly Source[];
  reviewedOn: string;
  reviewBy: string;
  reviewedBy: string | null;
  reviewNeededFrom?: string;
}

const textAt = (collection: string, id: string, key: string) => {
  const value = entriesOf(collection).find((entry) => entry.id === id)?.data[key];
  return typeof value === 'string' ? value : '';
};

export const siteUrl = () => textAt('settings', 'site', 'siteUrl');

/** What a document says about itself, as the build says it (`src/build/materials/sources.ts`), but for the version: this is a draft. */
export function originOf({ id, data }: OpenEntry, pathname: string): Origin {
  const { topic, sources, reviewedOn, reviewBy, reviewedBy, reviewNeededFrom } = data as unknown as Reviewed;
  const legalName = (law: string) => `${textAt('legal', law, 'shortTitle')}, số ${textAt('legal', law, 'number')}`;
  return {
    id,
    colour: textAt('topics', topic, 'colour'),
    imprint: {
      site: textAt('settings', 'site', 'siteName'),
      address: new URL(pathname, siteUrl()).href,
      version: PREVIEW.draft,
      topic: textAt('topics', topic, 'name'),
      reviewedOn, reviewBy, reviewedBy,
      ...(reviewNeededFrom !== undefined && { reviewNeededFrom }),
      sources: sources.map((source) => sourceLine(source, legalName)),
      bodies: [...new Set(sources.map(({ body }) => body))],
    },
  };
}
