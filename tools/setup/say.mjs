/** A message for the person at the keyboard: what happened, then what to do. No stack trace. */
export class Trouble extends Error {
  /**
   * @param {string} what what went wrong, one sentence
   * @param {string[]} todo what to do, one line each
   */
  constructor(what, todo = []) {
    super([what, ...todo.map((line) => `  → ${line}`)].join('\n'));
    this.name = 'Trouble';
  }
}

/** Runs a command's main function; trouble is told in plain words, anything else is a mistake of ours and keeps its trace.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Trouble ? `\n✗ ${error.message}\n` : error);
    process.exitCode = 1;
  }
}
