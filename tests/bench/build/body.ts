import { syllables } from '../../../src/text/syllables.ts';
import { list, type Random } from './random.ts';
import { type Vocabulary } from './vocabulary.ts';

/** Writes MDX as our authors do: how often each block stands in a text is counted in content/articles. */
export function writeBody(vocabulary: Vocabulary, random: Random, length: number): string {
  const sentence = () => vocabulary.sentence(random);
  const sentences = (count: number) => list(count, sentence).join(' ');
  const cited = () => {
    if (random.chance(0.15)) return ` Gọi <Call id="${random.pick(['111', '113', '115'])}" />.`;
    if (random.chance(0.18)) return ` Theo <LegalRef id="${random.pick(vocabulary.legal)}" article="Điều ${random.between(1, 90)}" />.`;
    if (random.chance(0.08)) {
      const { id, term } = random.pick(vocabulary.glossary);
      return ` Đó là <Term id="${id}">${term}</Term>.`;
    }
    return '';
  };
  const paragraph = () => `${sentences(random.between(2, 4))}${cited()}`;
  const bullets = () => list(random.between(3, 5), () => `- ${sentence()}`).join('\n');
  const steps = () => list(random.between(3, 5), (index) => `${index + 1}. **${vocabulary.phrase(random, 40)}.** ${sentence()}`).join('\n');
  const block = (name: string, inside: string, title?: string) => `<${name}${title ? ` title="${title}"` : ''}>\n\n${inside}\n\n</${name}>`;
  const special = () => random.pick([
    () => block('Steps', steps()),
    () => block('Steps', steps()),
    () => block('Note', paragraph(), vocabulary.phrase(random, 40)),
    () => block('Warning', paragraph(), vocabulary.phrase(random, 40)),
    () => block('Checklist', bullets(), vocabulary.phrase(random, 40)),
    () => block('DoDont', `${block('Do', bullets())}\n\n${block('Dont', bullets())}`),
    () => `<HelpBox contacts="${random.pick(['111', '111, 113', '111, 115'])}" />`,
  ])();

  const parts: string[] = [];
  let written = 0;
  const add = (part: string) => {
    parts.push(part);
    written += syllables(part.replace(/<[^>]*>/g, '')).length;
  };
  add(paragraph());
  while (written < length) {
    add(`## ${vocabulary.phrase(random, 50)}`);
    add(paragraph());
    if (random.chance(0.7)) add(special());
    else add(random.chance(0.5) ? bullets() : paragraph());
  }
  return `${parts.join('\n\n')}\n`;
}

/** The same text for a site without our blocks: their Markdown stays, a title becomes a bold line, a citation a link. */
export const asMarkdown = (body: string) =>
  body
    .replace(/<Call id="(\d+)" \/>/g, '[$1](tel:$1)')
    .replace(/<LegalRef id="([^"]+)" article="([^"]+)" \/>/g, '[$2](/van-ban/$1/)')
    .replace(/<Term id="([^"]+)">([^<]*)<\/Term>/g, '[$2](#tu-$1)')
    .replace(/<HelpBox contacts="([^"]+)" \/>/g, '**Gọi $1**')
    .replace(/<\w+ title="([^"]+)">/g, '**$1**')
    .replace(/<\/?\w+>\n*/g, '');
