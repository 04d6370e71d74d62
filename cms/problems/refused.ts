/** Stops a save after the officer was told why; Decap shows its text for a few seconds. */
export class Refused extends Error {
  override name = 'Refused';
  // Decap prints the error as text; its name would be an English word in a Vietnamese sentence.
  override toString(): string {
    return this.message;
  }
}
