import { localVietnameseVoice } from '../listen/local-voice.ts';
import { partOf, partsOf } from './part-of.ts';
import { SentenceReader } from './sentence-reader.ts';

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0;

/**
 * The listen button of a quiz: hidden until a local Vietnamese voice is there, and where a question has a recording. Once pressed,
 * it reads each question that comes, and each reason, until it is paused.
 */
export class ReadAloud {
  private on = false;
  private readonly reader = new SentenceReader(() => this.show());
  private readonly button: HTMLElement;
  private readonly current: () => HTMLElement;

  /** `current` tells the question that is shown. */
  constructor(button: HTMLElement, current: () => HTMLElement, signal: AbortSignal) {
    this.button = button;
    this.current = current;
    button.addEventListener('click', () => this.press(), { signal });
    if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', () => this.reveal(), { signal });
    window.addEventListener('pagehide', () => this.stop(), { signal });
    signal.addEventListener('abort', () => this.stop());
    this.reveal();
  }

  /** Another question has come up. */
  turn(): void {
    this.reveal();
    if (this.on && !this.button.hidden) this.reader.read(this.sentences(this.current()));
    else this.stop();
  }

  /** A reason has appeared inside `place`. */
  reason(place: HTMLElement): void {
    if (this.on) this.reader.read(this.sentences(place));
  }

  stop(): void {
    this.on = false;
    this.reader.stop();
  }

  private sentences(place: HTMLElement): HTMLElement[] {
    return partsOf(place, '[data-say]').filter(isSeen);
  }

  private press(): void {
    this.on = this.reader.state !== 'reading';
    if (this.reader.state === 'reading') this.reader.pause();
    else if (this.reader.state === 'paused') this.reader.goOn();
    else this.reader.read(this.sentences(this.current()));
  }

  private reveal(): void {
    this.button.hidden = localVietnameseVoice() === undefined || this.current().querySelector('audio') !== null;
  }

  private show(): void {
    const { state } = this.reader;
    this.button.dataset.state = state;
    partOf(this.button, '[data-label]').textContent = this.button.dataset[state] ?? '';
  }
}
