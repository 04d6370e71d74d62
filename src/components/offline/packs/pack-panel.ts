import { fetchOffers, loadPack } from '../../../offline/packs/download.ts';
import { PackFailure } from '../../../offline/packs/failure.ts';
import type { Network } from '../../../offline/packs/fetch-file.ts';
import { givenUp, removed } from '../../../offline/packs/plan.ts';
import { alone, PackStore, room } from '../../../offline/packs/store.ts';
import { PANEL } from '../../../ui/pack-strings.ts';
import { fileSize } from '../../../text/file-size.ts';
import { connectionHint } from './connection-hint.ts';
import { PackRow, type Deed } from './pack-row.ts';
import { restingView } from './row-view.ts';
import { showNow } from './stored-now.ts';

/** A server that is silent for so long counts as a broken connection, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Ends early when `signal` is aborted; whoever waits asks the signal. */
const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });

const network = (signal: AbortSignal): Network => ({ fetch: (...request) => fetch(...request), signal, patience: PATIENCE_MS });

/** The work behind `<lc-packs>`: one pack is loaded at a time, the others wait their turn. */
export class PackPanel {
  private readonly host: HTMLElement;
  private readonly rows: ReadonlyMap<string, PackRow>;
  private readonly waiting: string[] = [];
  private readonly offline = new Set<string>();
  private readonly offered = new Map<string, string>();
  private readonly listening = new AbortController();
  private running: { id: string; stop: AbortController; done: Promise<void> } | undefined;

  constructor(host: HTMLElement) {
    this.host = host;
    const rows = [...host.querySelectorAll<HTMLElement>('[data-pack]')].map((row) => new PackRow(row, (id, deed) => void this.act(id, deed)));
    this.rows = new Map(rows.map((row) => [row.id, row]));
    connectionHint(host.querySelector('[data-hint]'));
    window.addEventListener('online', () => this.goOn(), { signal: this.listening.signal });
    void this.lookForNewer();
  }

  close(): void {
    this.listening.abort();
    this.running?.stop.abort();
  }

  /** Shows what is really on the device. */
  async refresh(): Promise<void> {
    const store = await PackStore.find();
    const [ledger, held] = store ? await Promise.all([store.ledger(), store.held()]) : [{}, new Set<string>()];
    for (const row of this.rows.values()) {
      if (row.id === this.running?.id) continue;
      if (this.waiting.includes(row.id)) row.show({ text: PANEL.waiting, deeds: ['cancel'] });
      else row.show(restingView(ledger[row.id], held, this.offered.get(row.id)));
    }
    showNow(this.host.querySelector('[data-now]'), { ledger, room: await room(), removeAll: () => void this.removeAll() });
  }

  /** Loads a pack, or what is missing of it; while another one is loaded it waits. */
  async load(id: string): Promise<void> {
    if (!this.rows.has(id) || this.running?.id === id || this.waiting.includes(id)) return;
    void navigator.storage?.persist?.();
    this.waiting.push(id);
    if (this.running) return this.refresh();
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) await this.start(next);
  }

  private async start(id: string): Promise<void> {
    const row = this.rows.get(id);
    if (!row) return;
    const stop = new AbortController();
    this.offline.delete(id);
    const done = this.run(row, stop.signal);
    this.running = { id, stop, done };
    await done;
    this.running = undefined;
    await this.refresh();
  }

  private async run(row: PackRow, signal: AbortSignal): Promise<void> {
    row.show({ text: PANEL.loading(fileSize(0), '…'), deeds: ['pause', 'cancel'] });
    try {
      await alone(async () => loadPack({
        id: row.id,
        shelf: await PackStore.open(),
        network: network(signal),
        left: async () => (await room())?.left,
        progress: (there, all) => row.show({ text: PANEL.loading(fileSize(there), fileSize(all)), bar: { there, all }, deeds: ['pause', 'cancel'] }),
        now: () => new Date(),
        wait: (milliseconds) => wait(milliseconds, signal),
      }));
      this.say(PANEL.finished(row.name));
    } catch (cause) {
      if (!signal.aborted) this.fail(row, cause);
    }
  }

  private fail(row: PackRow, cause: unknown): void {
    const kind = cause instanceof PackFailure ? cause.kind : undefined;
    if (kind === 'offline') this.offline.add(row.id);
    this.say(PANEL.failed(row.name, kind ? PANEL.why[kind] : PANEL.unknown));
  }

  /** The network is back: what it has broken off goes on, what the reader has paused does not. */
  private goOn(): void {
    for (const id of this.offline) void this.load(id);
  }

  private async act(id: string, deed: Deed): Promise<void> {
    if (deed === 'load' || deed === 'resume' || deed === 'update') return this.load(id);
    this.offline.delete(id);
    const place = this.waiting.indexOf(id);
    if (place >= 0) this.waiting.splice(place, 1);
    if (this.running?.id === id) await this.stop();
    if (deed !== 'pause') await this.drop(id, deed);
    await this.refresh();
  }

  /** Resolves when the pack that is being loaded has stopped. */
  private async stop(): Promise<void> {
    this.running?.stop.abort();
    await this.running?.done;
  }

  private async drop(id: string, deed: Deed): Promise<void> {
    try {
      await alone(async () => {
        const store = await PackStore.find();
        if (!store) return;
        const ledger = await store.ledger();
        await store.write(deed === 'cancel' ? givenUp(ledger, id) : removed(ledger, id));
        await store.sweep();
      });
      if (deed === 'remove') this.say(PANEL.removed(this.rows.get(id)?.name ?? ''));
    } catch (cause) {
      const row = this.rows.get(id);
      if (row) this.fail(row, cause);
    }
  }

  private async removeAll(): Promise<void> {
    this.waiting.splice(0);
    this.offline.clear();
    await this.stop();
    await PackStore.clear();
    this.say(PANEL.removedAll);
    await this.refresh();
  }

  /** Without network nothing is known of newer versions, and nothing is said. */
  private async lookForNewer(): Promise<void> {
    const offers = await fetchOffers(network(this.listening.signal)).catch(() => []);
    for (const { id, list } of offers) this.offered.set(id, list);
    if (offers.length > 0) await this.refresh();
  }

  private say(text: string): void {
    const status = this.host.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
