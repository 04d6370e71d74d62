import type { OfficePackage } from './office-package.ts';

interface RuleContext {
  day: string;
  office: OfficePackage;
}

/** One thing a library leaves in its files, and how it goes. */
interface Rule {
  /** Parts it is for, by name. */
  parts: RegExp;
  why: string;
  apply: (text: string, context: RuleContext) => string;
}

const LANGUAGE = 'vi-VN';
/** A run of notes with a line break in its text: properties, then text. */
const BROKEN_RUN = /<a:r>(<a:rPr[^>]*?(?:\/>|>.*?<\/a:rPr>))<a:t>([^<]*[\r\n][^<]*)<\/a:t><\/a:r>/gs;
const PARAGRAPH_END = '</a:p><a:p>';

/** Regular expressions on the output of libraries we pin: each has a test that fails when a new version writes otherwise. */
export const RULES: readonly Rule[] = [
  {
    parts: /^docProps\/core\.xml$/,
    why: 'docx and pptxgenjs write the clock as "created" and "modified"; a file of the same text must be the same file',
    apply: (text, { day }) => text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  },
  {
    parts: /^docProps\/core\.xml$/,
    why: 'docx writes "Un-named" as the person who saved last; nobody did, and no file carries a name of a person',
    apply: (text) => text.replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, ''),
  },
  {
    parts: /^docProps\/core\.xml$/,
    why: 'screen readers and catalogues choose the voice by it; no library lets us say it',
    apply: (text) => (text.includes('<dc:language>') ? text : text.replace('</cp:coreProperties>', `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`)),
  },
  {
    parts: /^word\/document\.xml$/,
    why: 'docx counts drawings for the whole process: the second document of a build would start where the first ended',
    apply(text) {
      let drawing = 0;
      return text.replace(/(<(?:wp:docPr|wps:cNvPr)\b[^>]*?\sid=")\d+/g, (_, before: string) => `${before}${(drawing += 1)}`);
    },
  },
  {
    parts: /^ppt\/.*\.xml$/,
    why: 'pptxgenjs writes en-US on notes and paragraph ends: PowerPoint underlines every Vietnamese word in red',
    apply: (text) => text.replace(/\saltLang="en-US"/g, '').replace(/\slang="en-US"/g, ` lang="${LANGUAGE}"`),
  },
  {
    parts: /^ppt\/notesSlides\//,
    why: 'pptxgenjs keeps line breaks inside one run, where PowerPoint shows a space: each line becomes a paragraph',
    apply: (text) => text.replace(BROKEN_RUN, (_, properties: string, words: string) =>
      words.split(/[\r\n]+/).filter((line) => line.trim() !== '').map((line) => `<a:r>${properties}<a:t>${line}</a:t></a:r>`).join(PARAGRAPH_END)),
  },
  {
    parts: /^\[Content_Types\]\.xml$/,
    why: 'pptxgenjs declares a slide master for every slide, but writes one: strict readers stumble over the missing parts',
    apply: (text, { office }) => text.replace(/\s*<Override\b[^>]*?\sPartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) =>
      office.texts.has(part) || office.binaries.has(part) ? whole : ''),
  },
];
