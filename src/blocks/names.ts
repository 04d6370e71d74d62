/** How a value of a block attribute is judged by the MDX guard. */
export type AttributeKind = 'text' | 'contacts' | 'contact' | 'legal' | 'glossary' | 'picture';

export interface BlockDefinition {
  /** Attributes an author may write, and how their values are judged. */
  attributes: Readonly<Record<string, AttributeKind>>;
  /** Attributes that must be there. */
  required: readonly string[];
  /** `flow`: a block of its own with Markdown inside; `text`: inside a sentence. */
  place: 'flow' | 'text';
}

/** The ONLY components an author may use in MDX. Plain data: the guard, the renderer and the CMS read it. */
export const BLOCKS = {
  Note: { attributes: { title: 'text' }, required: [], place: 'flow' },
  Warning: { attributes: { title: 'text' }, required: [], place: 'flow' },
  Steps: { attributes: {}, required: [], place: 'flow' },
  DoDont: { attributes: {}, required: [], place: 'flow' },
  Do: { attributes: { title: 'text' }, required: [], place: 'flow' },
  Dont: { attributes: { title: 'text' }, required: [], place: 'flow' },
  KeyPoints: { attributes: { title: 'text' }, required: [], place: 'flow' },
  HelpBox: { attributes: { title: 'text', contacts: 'contacts' }, required: [], place: 'flow' },
  Checklist: { attributes: { title: 'text' }, required: [], place: 'flow' },
  Figure: { attributes: { picture: 'picture', caption: 'text' }, required: ['picture'], place: 'flow' },
  LegalRef: { attributes: { id: 'legal', article: 'text' }, required: ['id'], place: 'text' },
  Term: { attributes: { id: 'glossary' }, required: ['id'], place: 'text' },
  Call: { attributes: { id: 'contact' }, required: ['id'], place: 'text' },
} as const satisfies Record<string, BlockDefinition>;

export type BlockName = keyof typeof BLOCKS;
