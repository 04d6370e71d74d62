import path from 'node:path';
import { build } from 'vite';

const ENTRY = 'virtual:entry';
const RIVALS = path.join(import.meta.dirname, 'rivals');

/**
 * One module for the browser, minified, holding `names` of `rivals/<file>.ts` and what they need: what only builds an index stays
 * out, as it would on a site.
 */
export async function bundle(file: string, names: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false, root: RIVALS, logLevel: 'silent', define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{
      name: 'entry',
      resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
      load: (id) => (id === `\0${ENTRY}` ? `export { ${names.join(', ')} } from ${JSON.stringify(path.join(RIVALS, `${file}.ts`))};` : undefined),
    }],
    build: { write: false, minify: true, modulePreload: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { format: 'es', codeSplitting: false } } },
  });
  const [output] = [built].flat();
  const chunks = output && 'output' in output ? output.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])) : [];
  const [code] = chunks;
  if (code === undefined || chunks.length !== 1) throw new Error(`Vite made ${chunks.length} modules of rivals/${file}.ts, expected one.`);
  return code;
}
