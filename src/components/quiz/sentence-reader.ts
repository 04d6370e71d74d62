import { localVietnameseVoice } from '../listen/local-voice.ts';

/** Slower than the voice's own speed: a child follows the words with the eyes. */
const SPEED = 0.9;

/**
 * Reads sentences aloud one by one and marks the one it is at. A pause stops and starts the sentence anew: several Android
 * engines end for good on `speechSynthesis.pause()` (https://talkrapp.com/speechSynthesis.html).
 */
export class SentenceReader {
  private sentences: readonly HTMLElement[] = [];
  private at = 0;
  private speaking = false;

  private readonly changed: () => void;

  /** `changed` is told whenever it starts, pauses or ends. */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  get state(): 'idle' | 'reading' | 'paused' {
    if (this.speaking) return 'reading';
    return this.at < this.sentences.length ? 'paused' : 'idle';
  }

  read(sentences: readonly HTMLElement[]): void {
    this.hush();
    this.sentences = sentences;
    this.at = 0;
    this.goOn();
  }

  pause(): void {
    this.hush();
    this.changed();
  }

  goOn(): void {
    const voice = localVietnameseVoice();
    const sentence = this.sentences[this.at];
    if (!voice || !sentence) return this.stop();
    const utterance = new SpeechSynthesisUtterance(sentence.textContent?.trim() ?? '');
    utterance.voice = voice;
    utterance.lang = 'vi-VN';
    utterance.rate = SPEED;
    utterance.onend = () => {
      // The end of a sentence that was cut off says nothing about this one.
      if (!this.speaking || this.sentences[this.at] !== sentence) return;
      sentence.removeAttribute('data-saying');
      this.at += 1;
      this.goOn();
    };
    this.speaking = true;
    sentence.toggleAttribute('data-saying', true);
    speechSynthesis.speak(utterance);
    this.changed();
  }

  stop(): void {
    this.hush();
    this.sentences = [];
    this.at = 0;
    this.changed();
  }

  private hush(): void {
    this.sentences[this.at]?.removeAttribute('data-saying');
    if (!this.speaking) return;
    this.speaking = false;
    speechSynthesis.cancel();
  }
}
