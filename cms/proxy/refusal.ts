/** The version of an entry that stands where an officer wants to save. */
export interface OtherVersion {
  /** The whole file; `null` when it was taken down. */
  text: string | null;
  /** Who saved it; empty when Git does not say. */
  who: string;
  /** When, ISO 8601; empty when Git does not say. */
  when: string;
}

/** A request the proxy does not carry out; `message` is Vietnamese and reaches the officer. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  /** Present when somebody else has saved meanwhile. */
  readonly other: OtherVersion | undefined;

  constructor(status: number, message: string, { other, ...options }: ErrorOptions & { other?: OtherVersion } = {}) {
    super(message, options);
    this.status = status;
    this.other = other;
  }
}
