/** One piece of text as a reader meets it: a paragraph, a list item, a heading, a field. NFC not assumed. */
export interface Passage {
  /** What is read, without marks of Markdown; a block that speaks for itself is one word ("số", "luật"). */
  text: string;
  /** Field path in the data; absent for the body. */
  field?: string;
  /** 1-based line of the file where the passage starts; absent for a field. */
  line?: number;
  /** `alt`: words for who does not see a picture; `attribute`: other words shown by a block. */
  role: 'text' | 'heading' | 'title' | 'attribute' | 'alt';
  /** Shown as something not to do or not to say: inside `<Dont>`, an answer that is not the safe one. */
  avoided: boolean;
  /** Parts of `text` that carry the meaning of a hard word: `<Term id>`. */
  terms: readonly { id: string; start: number; end: number }[];
}

/** Where a finding stands, as an issue names it. */
export const placeOf = ({ field, line }: Passage) => ({ ...(field !== undefined && { field }), ...(line !== undefined && { line }) });

/** What somebody is quoted to say, right or not: a text may quote what is better left unsaid. Length and places stay. */
export const withoutSpeech = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, (speech) => `“${'…'.repeat(Math.max(0, speech.length - 2))}”`);
