import type { CMS, CmsBackend } from 'decap-cms-core';
import { hasReview, type Person } from '../proxy/people.ts';
import { guardVersions, type HostedBackend } from './hosted.ts';
import { loginOf } from './login.ts';
import { request, type Payload } from './proxy-host.ts';

/** As much of a Decap backend as we change. */
interface Implementation {
  api?: { getDefaultBranch?: () => Promise<{ commit: { sha?: string; id?: string } }> };
  request?: (payload: Payload) => Promise<unknown>;
  authComponent: () => unknown;
  authenticate: (credentials: unknown) => Promise<unknown>;
  restoreUser: (user: unknown) => Promise<unknown>;
}

/** Name under which our wrapper of a Decap backend is registered. */
const NAME = 'lc-host';

let running: Implementation | undefined;

/** Commit at the end of the branch the hosted CMS publishes to; `undefined` when the host does not say. */
export async function publishedCommit(): Promise<string | undefined> {
  const branch = await running?.api?.getDefaultBranch?.().catch(() => undefined);
  return branch?.commit.sha ?? branch?.commit.id;
}

function onThisMachine(host: Implementation, people: readonly Person[], single: Person | undefined): void {
  let writer: string | undefined;
  host.request = (payload) => request(payload, writer);
  if (!hasReview(people)) {
    host.authenticate = async () => single ?? {};
    host.restoreUser = host.authenticate;
    return;
  }
  host.authComponent = () => loginOf(people);
  host.authenticate = async (credentials) => {
    const person = people.find(({ email }) => email === (credentials as Person).email);
    if (!person) throw new Error('người này không còn trong danh sách CMS_PEOPLE');
    writer = person.email;
    return { ...person, login: person.email };
  };
  host.restoreUser = host.authenticate;
}

function atHost(host: Implementation): void {
  withoutPicture(host);
  guardVersions(host as unknown as HostedBackend);
}

/** Pictures of users come from other hosts, which the page may not ask; Decap draws a sign without one. */
function withoutPicture(host: Implementation): void {
  for (const way of ['authenticate', 'restoreUser'] as const) {
    const before = host[way].bind(host);
    host[way] = async (user) => ({ ...(await before(user)) as object, avatar_url: undefined });
  }
}

/**
 * Registers `backend` with what this newsroom adds and gives back its settings under the new name. On this machine: errors in Vietnamese,
 * the version a save replaces, who is writing. Elsewhere: no save over another's version, no pictures of users.
 */
export function registerHost(cms: CMS, backend: CmsBackend, { people, writer }: { people: readonly Person[]; writer?: Person | undefined }): CmsBackend {
  const decap = cms.getBackend(backend.name) as unknown as { init: (config: unknown, options: unknown) => Implementation };
  // A function that returns an object stands in for the class: Decap calls it with `new`.
  cms.registerBackend(NAME, function create(config: unknown, options: unknown) {
    const host = decap.init(config, options);
    if (backend.name === 'proxy') onThisMachine(host, people, writer);
    else atHost(host);
    running = host;
    return host;
  });
  return { ...backend, name: NAME as 'proxy' };
}
