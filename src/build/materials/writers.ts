import { writeDocx } from '../../materials/formats/docx.ts';
import { pdfWriter, type PdfWriter } from '../../materials/formats/pdf.ts';
import { writePptx } from '../../materials/formats/pptx.ts';
import type { Deck } from '../../materials/model/deck.ts';
import type { Writers } from '../../materials/writers.ts';
import { picturePng, pictureSvg } from './pictures.ts';
import { printFonts } from './print-fonts.ts';
import { shareCards } from './share-card.ts';

async function picturesOf(deck: Deck): Promise<(name: string) => Uint8Array> {
  const names = [...new Set(deck.slides.flatMap(({ picture }) => (picture ? [picture.name] : [])))];
  const drawn = new Map(await Promise.all(names.map(async (name) => [name, await picturePng(name)] as const)));
  return (name) => {
    const png = drawn.get(name);
    if (!png) throw new Error(`Hình "${name}" chưa được vẽ.`);
    return png;
  };
}

/** The writers of this project: its fonts, its pictures. `root` and `cache` are absolute. */
export async function writers(root: string, cache: string): Promise<Writers> {
  const fonts = await printFonts(root, cache);
  let made: PdfWriter | undefined;
  // A compiler reads all fonts: not before a document is laid out.
  const pdf = () => (made ??= pdfWriter({ root, fonts, picture: pictureSvg }));
  return {
    get pdf() { return pdf(); },
    docx: writeDocx,
    pptx: async (deck) => writePptx(deck, await picturesOf(deck)),
    card: shareCards({ root, cache, pdf }),
  };
}
