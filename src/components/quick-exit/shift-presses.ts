/** Presses needed, and how long a press counts (GOV.UK "Exit this page": 5 s for Sticky and Slow Keys). */
export const PRESSES = 3;
export const PRESS_LIFETIME_MS = 5000;

export interface KeyUp {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/**
 * Counts lone Shift presses. Any other key, or Shift used with Ctrl, Alt or Meta (Ctrl+Shift switches Vietnamese
 * input methods), starts over. The clock is passed in.
 */
export class ShiftPresses {
  private count = 0;
  private last = 0;
  private modified = false;

  /** A key went down: Shift held while another key goes down is a capital letter, not a press. */
  down({ key, ctrlKey, altKey, metaKey }: KeyUp): void {
    if (key === 'Shift') this.modified = ctrlKey || altKey || metaKey;
    else this.modified = true;
  }

  /** A key came up at `now` ms. Returns how many presses are still missing; 0 means leave now; `null` means not counting. */
  up({ key, ctrlKey, altKey, metaKey }: KeyUp, now: number): number | null {
    if (key !== 'Shift' || ctrlKey || altKey || metaKey || this.modified) {
      // `modified` stays until Shift goes down anew: the letter of a capital, or Ctrl, may come up before Shift does.
      this.count = 0;
      return null;
    }
    if (now - this.last > PRESS_LIFETIME_MS) this.count = 0;
    this.last = now;
    this.count += 1;
    const left = PRESSES - this.count;
    if (left <= 0) this.reset();
    return Math.max(left, 0);
  }

  reset(): void {
    this.count = 0;
    this.modified = false;
  }
}
