/**
 * Hands over one message at a time and only the newest: while the receiver is busy, later ones take each other's place.
 * So typing never waits for the preview, and the preview is never behind by more than one drawing.
 */
export class NewestOnly<Message> {
  private waiting: Message | undefined;
  private busy = true;
  private readonly send: (message: Message) => void;

  constructor(send: (message: Message) => void) {
    this.send = send;
  }

  put(message: Message): void {
    if (this.busy) {
      this.waiting = message;
      return;
    }
    this.busy = true;
    this.send(message);
  }

  /** The receiver has started, or is done with what it was given last. */
  free(): void {
    this.busy = false;
    const message = this.waiting;
    if (message === undefined) return;
    this.waiting = undefined;
    this.put(message);
  }
}
