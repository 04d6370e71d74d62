/** Presses needed, and how long a press counts (GOV.UK "Exit this page": 5 s for Sticky and Slow Keys). */
export const PRESSES = 3;
export const PRESS_LIFETIME_MS = 5000;

/** A held key repeats itself every few hundredths of a second; a finger that presses anew needs longer, in milliseconds. */
const REPEATS_WITHIN_MS = 150;

export interface KeyUp {
  key: string;
  /** `ShiftLeft`, `ShiftRight`. */
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/**
 * Counts lone Shift presses. Any other key, or Shift used with Ctrl, Alt or Meta (Ctrl+Shift switches Vietnamese
 * input methods), starts over. With Sticky Keys a system may keep Shift down until its third press: those count too. The clock is passed in.
 */
export class ShiftPresses {
  private count = 0;
  private last = 0;
  private modified = false;
  /** Presses since Shift last came up: more than one only where the system swallowed the ups between. */
  private swallowed = 0;
  private lastDown = { code: '', at: -Infinity };

  /** A key went down at `now` ms: Shift held while another key goes down is a capital letter, not a press. */
  down({ key, code, ctrlKey, altKey, metaKey }: KeyUp, now: number): void {
    this.modified = key !== 'Shift' || ctrlKey || altKey || metaKey;
    const since = now - this.lastDown.at;
    const again = this.swallowed > 0 && code === this.lastDown.code && since > REPEATS_WITHIN_MS && since <= PRESS_LIFETIME_MS;
    // A repeat that comes fast is a held key: all of it is one press.
    this.swallowed = again && !this.modified ? this.swallowed + 1 : 1;
    this.lastDown = { code, at: now };
  }

  /** A key came up at `now` ms. Returns how many presses are still missing; 0 means leave now; `null` means not counting. */
  up({ key, ctrlKey, altKey, metaKey }: KeyUp, now: number): number | null {
    const presses = Math.max(this.swallowed, 1);
    this.swallowed = 0;
    if (key !== 'Shift' || ctrlKey || altKey || metaKey || this.modified) {
      // `modified` stays until Shift goes down anew: the letter of a capital, or Ctrl, may come up before Shift does.
      this.count = 0;
      return null;
    }
    if (now - this.last > PRESS_LIFETIME_MS) this.count = 0;
    this.last = now;
    this.count += presses;
    const left = PRESSES - this.count;
    if (left <= 0) this.reset();
    return Math.max(left, 0);
  }

  reset(): void {
    this.count = 0;
    this.modified = false;
    this.swallowed = 0;
  }
}
