import { localVietnameseVoice } from './local-voice.ts';

/** Longer texts are cut off by some engines. */
const LONGEST_UTTERANCE = 200;

/** Sentences of at most `LONGEST_UTTERANCE` characters, in order. Pure. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…:;])\s+|\n+/)
    .flatMap((sentence) => sentence.match(new RegExp(`.{1,${LONGEST_UTTERANCE}}(?:\\s|$)|\\S{1,${LONGEST_UTTERANCE}}`, 'gs')) ?? [])
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** `<lc-listen data-from data-listen data-stop>` around a hidden button; shown only where a local Vietnamese voice is. */
export class ListenButton extends HTMLElement {
  private listening: AbortController | undefined;
  private speaking = false;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    speechSynthesis.addEventListener('voiceschanged', () => this.reveal(), { signal });
    window.addEventListener('pagehide', () => this.stop(), { signal });
    this.querySelector('button')?.addEventListener('click', () => (this.speaking ? this.stop() : this.start()), { signal });
    this.reveal();
  }

  disconnectedCallback(): void {
    this.listening?.abort();
    this.stop();
  }

  private reveal(): void {
    const button = this.querySelector('button');
    if (button) button.hidden = localVietnameseVoice() === undefined;
  }

  private start(): void {
    const voice = localVietnameseVoice();
    const text = document.querySelector<HTMLElement>(this.dataset.from ?? 'main')?.innerText;
    if (!voice || !text) return;
    this.show(true);
    const sentences = sentencesOf(text);
    sentences.forEach((sentence, index) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = 'vi-VN';
      if (index === sentences.length - 1) utterance.onend = () => this.show(false);
      speechSynthesis.speak(utterance);
    });
  }

  private stop(): void {
    if (this.speaking) speechSynthesis.cancel();
    this.show(false);
  }

  private show(speaking: boolean): void {
    this.speaking = speaking;
    const label = this.querySelector('[data-label]');
    if (label) label.textContent = (speaking ? this.dataset.stop : this.dataset.listen) ?? '';
    this.querySelector('button')?.setAttribute('aria-pressed', String(speaking));
  }
}
