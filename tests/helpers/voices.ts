import type { BrowserContext, Page } from 'playwright-core';

export interface Voice {
  lang: string;
  localService: boolean;
}

interface Speech {
  said: string[];
  stopped: number;
}

/** Replaces the device's voices. What is said is noted; a sentence ends when the test says so, by `endSentence`. */
export const withVoices = (context: BrowserContext, voices: readonly Voice[]) =>
  context.addInitScript((list) => {
    const speech: Speech & { current?: SpeechSynthesisUtterance | undefined } = { said: [], stopped: 0 };
    Object.assign(window, { speech });
    speechSynthesis.getVoices = () => list as SpeechSynthesisVoice[];
    speechSynthesis.speak = (utterance) => {
      speech.said.push(utterance.text);
      speech.current = utterance;
    };
    speechSynthesis.cancel = () => {
      speech.stopped += 1;
      const cut = speech.current;
      speech.current = undefined;
      // Engines tell the end of a sentence that was cut off, late.
      if (cut) setTimeout(() => cut.onend?.(new Event('end') as SpeechSynthesisEvent));
    };
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
  }, voices);

/** What was said so far, and how often it was stopped. */
export const speechOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'speech') as Speech);

/** The sentence that is being said comes to its end. */
export const endSentence = (page: Page) =>
  page.evaluate(() => {
    const { current } = Reflect.get(window, 'speech') as { current?: SpeechSynthesisUtterance };
    current?.onend?.(new Event('end') as SpeechSynthesisEvent);
  });
