/** A quick typist is at most this many texts ahead of the form. */
const MOST = 50;

/** The last texts a box has told the form. The form hands them back, sometimes late; a late one must not undo what was typed since. */
export class Sent {
  #texts: string[] = [];

  add(text: string): void {
    this.#texts = [...this.#texts.slice(1 - MOST), text];
  }

  /** Whether `text` came from the box. What was sent before it will not come back and is forgotten. */
  knows(text: string): boolean {
    const at = this.#texts.lastIndexOf(text);
    if (at >= 0) this.#texts = this.#texts.slice(at);
    return at >= 0;
  }
}
