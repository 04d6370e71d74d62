/** A part of a text that explains itself: `<Term id>`, or a link (no id). Places in the text, `end` not included. */
export interface Explained {
  id: string | undefined;
  start: number;
  end: number;
}

/** One piece of text as a reader meets it: a paragraph, a list item, a heading, a field. */
export interface Passage {
  /** NFC. What is read, without marks of Markdown; a block that speaks for itself is one word ("số", "luật"). */
  text: string;
  /** The same in lower case with quoted speech masked, letter for letter, for the lists of phrases. */
  plain: string;
  /** Field path in the data; absent for the body. */
  field?: string;
  /** 1-based line of the file where the passage starts; absent for a field. */
  line?: number;
  /** `alt`: words for who does not see a picture; `attribute`: other words shown by a block; `asked`: what readers type, never shown. */
  role: 'text' | 'heading' | 'title' | 'attribute' | 'alt' | 'asked';
  /** Shown as something not to do or not to say: inside `<Dont>`, an answer that is not the safe one. */
  avoided: boolean;
  explained: readonly Explained[];
}

/** Where a finding stands, as an issue names it. */
export const placeOf = ({ field, line }: Passage) => ({ ...(field !== undefined && { field }), ...(line !== undefined && { line }) });

/** What somebody is quoted to say, right or not: a text may quote what is better left unsaid. Length and places stay. */
const withoutSpeech = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, (speech) => `“${'…'.repeat(Math.max(0, speech.length - 2))}”`);

/** A passage with its text prepared once for all rules. A letter that grows in lower case (İ) would move the places: then the case stays. */
export function passage(rest: Omit<Passage, 'plain'>): Passage {
  const text = rest.text.normalize('NFC');
  const spoken = withoutSpeech(text);
  const lower = spoken.toLowerCase();
  return { ...rest, text, plain: lower.length === spoken.length ? lower : spoken };
}
