/**
 * A headline cut to what has happened, as the person says it: "Khi con bị bỏng: xả nước mát 20 phút…" → "Con bị bỏng".
 * The first word goes only when it is "Khi"; what follows a colon or a dash between spaces goes, for the page itself says it.
 */
export function saidShort(title: string): string {
  const [start = title] = title.split(/:\s| – /, 1);
  const said = start.replace(/^Khi /, '');
  return said.charAt(0).toLocaleUpperCase('vi') + said.slice(1);
}
