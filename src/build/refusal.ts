import { AstroError } from 'astro/errors';

/**
 * An error whose fault is in `content/`, for the person who wrote it: what is wrong and what to do, all in the message.
 * Astro prints a stack trace and the cause whenever an error has them, and they would bury the list; so it has none.
 */
export function refusal(message: string, todo: string): AstroError {
  const error = new AstroError(message, todo);
  error.stack = '';
  return error;
}
