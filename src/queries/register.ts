import { LEGAL_KINDS, LEGAL_ROLES, LEGAL_STATUSES } from '../schemas/legal.ts';
import { REGISTER } from '../ui/register-strings.ts';
import { VI } from '../ui/vi.ts';
import { legalDocuments, type LegalEntry } from './legal.ts';
import { once } from './once.ts';
import { topics } from './topics.ts';

export type RegisterFacet = 'role' | 'topic' | 'kind' | 'status';

/** One way to narrow the register; `slug` is its address. */
export interface RegisterFilter {
  facet: RegisterFacet;
  value: string;
  slug: string;
  name: string;
}

/** What a document is found by. */
export const foundBy = ({ data }: LegalEntry): Readonly<Record<RegisterFacet, readonly string[]>> =>
  ({ role: data.concerns, topic: data.topics, kind: [data.kind], status: [data.status] });

/** Every filter that leaves something, facet by facet. */
export const registerFilters = once(async (): Promise<RegisterFilter[]> => {
  const documents = await legalDocuments();
  const all: RegisterFilter[] = [
    ...LEGAL_ROLES.map((value) => ({ facet: 'role' as const, value, slug: `cho-${value}`, name: REGISTER.roles[value] })),
    ...(await topics()).map(({ id, data }) => ({ facet: 'topic' as const, value: id, slug: id, name: data.neutralTitle ?? data.name })),
    ...LEGAL_KINDS.map((value) => ({ facet: 'kind' as const, value, slug: value, name: VI.legal.kind[value] })),
    ...LEGAL_STATUSES.map((value) => ({ facet: 'status' as const, value, slug: value, name: VI.legal.status[value] })),
  ];
  return all.filter(({ facet, value }) => documents.some((entry) => foundBy(entry)[facet].includes(value)));
});
