import { PROXY_PATH } from '../backend.ts';
import { askAboutConflict } from '../conflict/ask.ts';
import { showProblems } from '../problems/panel.ts';
import { Refused } from '../problems/refused.ts';
import type { OtherVersion } from '../proxy/refusal.ts';
import { noteSeen, seenVersions } from '../save/versions.ts';
import { NEWSROOM } from '../words/newsroom.ts';

export interface Payload { action: string; params: Record<string, unknown> }

/** A save judges all of `content/`; a picture takes its time too. */
const PATIENCE_MS = 90_000;

type Write = keyof typeof NEWSROOM.save.failed;
const isWrite = (action: string): action is Write => Object.hasOwn(NEWSROOM.save.failed, action);

/** The proxy's answer to a request it does not carry out. */
class HostRefusal extends Error {
  readonly status: number;
  readonly other: OtherVersion | undefined;
  constructor(status: number, message: string, other?: OtherVersion) {
    super(message);
    this.status = status;
    this.other = other;
  }
}

async function send(payload: Payload): Promise<unknown> {
  const response = await fetch(PROXY_PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload), signal: AbortSignal.timeout(PATIENCE_MS) })
    .catch((cause: unknown) => {
      throw Object.assign(new HostRefusal(0, NEWSROOM.save.notReached), { cause });
    });
  const answer = (await response.json().catch(() => ({}))) as { error?: string; other?: OtherVersion };
  if (response.ok) return answer;
  throw new HostRefusal(response.status, answer.error ?? NEWSROOM.save.noReason, answer.other);
}

const savedFile = ({ params }: Payload) => (params as { dataFiles?: { path: string; raw: string }[] }).dataFiles?.[0];

/** Sends a save with the versions it may replace; over another one the officer decides. */
async function save(payload: Payload): Promise<unknown> {
  const file = savedFile(payload);
  if (!file) return send(payload);
  try {
    const answer = await send({ ...payload, params: { ...payload.params, base: seenVersions(file.path) } });
    noteSeen(file.path, file.raw);
    return answer;
  } catch (error) {
    if (!(error instanceof HostRefusal) || !error.other) throw error;
    const choice = await askAboutConflict({ said: error.message, mine: file.raw, other: error.other });
    if (choice !== 'keep-mine') throw new Refused(NEWSROOM.save.conflictLeft);
    noteSeen(file.path, error.other.text);
    return save(payload);
  }
}

/**
 * Asks the repository on this machine as `person`. What it refuses is told in Vietnamese, in full, and stays on the screen;
 * the text stays in the form.
 */
export async function request(payload: Payload, person: string | undefined): Promise<unknown> {
  const { action } = payload;
  const asked = isWrite(action) ? { ...payload, params: { ...payload.params, person } } : payload;
  try {
    const answer = await (action === 'persistEntry' ? save(asked) : send(asked));
    if (action === 'deleteFiles') (payload.params.paths as string[]).forEach((file) => noteSeen(file, null));
    return answer;
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error;
    const lines = error.message.split('\n');
    // "No such draft" is an answer Decap waits for.
    if (isWrite(action)) showProblems(NEWSROOM.save.failed[action], lines.map((message) => ({ label: '', message })));
    throw Object.assign(new Refused(lines[0]), { cause: error, status: error.status });
  }
}
