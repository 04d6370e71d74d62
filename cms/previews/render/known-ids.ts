import { entriesOf, site } from '../stand-ins/site.ts';

const CITED = ['topics', 'legal', 'contacts', 'glossary', 'articles', 'lessons', 'quizzes', 'pictures'] as const;

/** Ids that a body may name, by collection. */
export const knownIds = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(CITED.filter((name) => site().entries[name] !== undefined).map((name) => [name, new Set(entriesOf(name).map(({ id }) => id))]));
