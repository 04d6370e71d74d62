import { type Document, Packer } from 'docx';
import type { Parts } from '../normalise.ts';

/**
 * The parts of a Word document. `Packer` zips them at once, and the normaliser would unzip and zip them again: a third of the time of a
 * file. So this asks what Packer asks, which its types call private; docx is pinned, and every Word file is a test of it.
 */
export const partsOf = (document: Document): Parts =>
  (Packer as unknown as { readonly compiler: { compile: (document: Document) => Parts } }).compiler.compile(document);
