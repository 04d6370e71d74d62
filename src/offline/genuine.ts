/** The mark of our own pages stands in the head, behind the page's policy; nobody else's page has it. */
const MARK = '<meta name="lc-offline"';
/** The head is over long before this many characters. */
const HEAD = 16_384;

const typeOf = (response: Response) => response.headers.get('content-type') ?? '';

/**
 * Whether a page that came with 200 is somebody else's: a Wi-Fi that asks to sign in, a provider's notice.
 * Only its first part is waited for, so that our own pages still show while they come.
 */
export async function isStranger(response: Response): Promise<boolean> {
  if (response.status !== 200 || !typeOf(response).startsWith('text/html')) return false;
  const reader = response.clone().body?.pipeThrough(new TextDecoderStream()).getReader();
  let head = '';
  while (reader && head.length < HEAD && !head.includes(MARK)) {
    const { done, value } = await reader.read();
    if (done) break;
    head += value;
  }
  void reader?.cancel().catch(() => undefined);
  return !head.slice(0, HEAD).includes(MARK);
}

/** Whether a page has come to its end and is ours: only such a page is stored. */
export const isWholePage = (html: string) => html.includes(MARK) && html.trimEnd().endsWith('</html>');

/** Whether a file is what its name says, as far as the server tells: a sign-in page is no script. */
export const isWhatItsNameSays = (response: Response): boolean => {
  const { pathname } = new URL(response.url);
  if (response.status !== 200) return false;
  return pathname.endsWith('.js') ? typeOf(response).includes('javascript') : !typeOf(response).startsWith('text/html');
};
