import { glob, readFile } from 'node:fs/promises';
import ts from 'typescript';

/** A file of the project, path from its root with slashes. */
export interface SourceFile {
  file: string;
  text: string;
}

export interface Import {
  /** As it is written: `./a.ts`, `zod`, `node:fs`. */
  specifier: string;
  /** `import type …`: gone before anything runs. `import { type A }` is not: the module is still loaded. */
  typeOnly: boolean;
  /** `page`: runs in the reader's browser, in a `<script>` of an .astro file. */
  runs: 'module' | 'page';
}

const FRONT_MATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;
/** Scripts that Astro bundles; `is:inline` and data blocks are text. */
const SCRIPT = /<script(?![^>]*\b(?:is:inline|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;

/** The code of a file: the file itself, or front matter and scripts of an .astro file. */
function codeOf({ file, text }: SourceFile): { code: string; runs: Import['runs'] }[] {
  if (!file.endsWith('.astro')) return [{ code: text, runs: 'module' }];
  const scripts = [...text.replace(FRONT_MATTER, '').matchAll(SCRIPT)].map(([, code = '']) => ({ code, runs: 'page' as const }));
  return [{ code: FRONT_MATTER.exec(text)?.[1] ?? '', runs: 'module' }, ...scripts];
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const parse = (code: string) => ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

function importOf(node: ts.Node): Omit<Import, 'runs'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteralLike(argument)) return { specifier: argument.text, typeOnly: false };
  }
  return undefined;
}

/** Every import of a file, in order: static, re-exported, dynamic with a fixed name, and of types. */
export const importsOf = (source: SourceFile): Import[] =>
  codeOf(source).flatMap(({ code, runs }) => [...nodesOf(parse(code))].flatMap((node) => {
    const found = importOf(node);
    return found ? [{ ...found, runs }] : [];
  }));

/** Places where a value is sworn not to be missing: `value!`, `field!: string`. */
export const oathsOf = (source: SourceFile): string[] =>
  codeOf(source).flatMap(({ code }) => [...nodesOf(parse(code))]
    .filter((node) => ts.isNonNullExpression(node) || ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken !== undefined))
    .map((node) => `${source.file}: ${node.getText().split('\n')[0] ?? ''}`));

/** The project's own code, in order of path. */
export async function projectFiles(pattern: string | readonly string[]): Promise<SourceFile[]> {
  const files: string[] = [];
  for await (const file of glob(pattern)) files.push(file.split('\\').join('/'));
  return Promise.all(files.sort().map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
}
