import { mdxToMdast } from 'satteri';
import { paragraphsIn, type SpokenNode } from '../../materials/speech/paragraphs.ts';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';

/** Paragraphs and list items of an MDX body as plain text; see `paragraphsIn`. */
export const spokenParagraphs = (body: string): string[] =>
  paragraphsIn(mdxToMdast(body, { features: MARKDOWN_FEATURES }) as unknown as SpokenNode);
