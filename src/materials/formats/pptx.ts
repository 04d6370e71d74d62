import PptxGenJS from 'pptxgenjs';
import type { Deck, DeckSlide } from '../model/deck.ts';
import { normalise } from './normalise.ts';
import { addClosing } from './pptx/closing.ts';
import { fitOpening, fitSlide, hasBullets } from './pptx/fit.ts';
import { COLOUR, FONT, LANGUAGE, LAYOUTS, SIZE, type SlideLayout, TOPICS } from './pptx/look.ts';
import { defineMasters } from './pptx/masters.ts';
import { pictureData } from './pptx/picture.ts';
import { addBody, addTitle } from './pptx/slide-text.ts';
import { OFFICE_WORDS } from './words.ts';

/** Says what is wrong before a file is begun. */
function check({ title, colour, slides }: Deck): void {
  const { where } = OFFICE_WORDS;
  if (title.trim() === '') throw new Error(OFFICE_WORDS.empty(where.untitled, where.title));
  if (slides.length === 0) throw new Error(OFFICE_WORDS.empty(title, where.slides));
  if (!Object.hasOwn(TOPICS, colour)) throw new Error(OFFICE_WORDS.unknownColour(title, colour, Object.keys(TOPICS)));
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    if (slide.title.trim() === '') throw new Error(OFFICE_WORDS.empty(title, where.slideTitle(number)));
    if (slide.points.some((point) => point.trim() === '')) throw new Error(OFFICE_WORDS.empty(title, where.slidePoint(number)));
    if (slide.picture && slide.picture.alt.trim() === '') throw new Error(OFFICE_WORDS.missingAlt(title, number, slide.picture.name));
  }
}

interface SlideContext {
  presentation: PptxGenJS;
  deck: Deck;
  /** `data:` address of a picture by name. */
  data: (name: string) => string;
}

function addContent({ presentation, deck, data }: SlideContext, content: DeckSlide, index: number): void {
  const fitted = index === 0 ? fitOpening(content) : fitSlide(content);
  if (!fitted) throw new Error(OFFICE_WORDS.slideTooLong(deck.title, index + 1, content.title));
  const places: SlideLayout = LAYOUTS[fitted.layout];
  const slide = presentation.addSlide({ masterName: places.name });
  addTitle(slide, content.title, fitted.title);
  if (places.body && content.points.length > 0) addBody(slide, content.points, { size: fitted.body, tight: fitted.tight, bullets: hasBullets(fitted.layout, content.points) });
  if (places.onGround && deck.subtitle.trim() !== '') {
    slide.addText(deck.subtitle, { ...KICKER, fontFace: FONT, fontSize: SIZE.kicker, color: COLOUR.soft, bold: true, margin: 0, valign: 'middle', lang: LANGUAGE, isTextBox: true, objectName: OFFICE_WORDS.placeSubtitle });
  }
  if (content.picture && places.picture) {
    slide.addImage({ ...places.picture, data: data(content.picture.name), altText: content.picture.alt, objectName: OFFICE_WORDS.pictureName(1) });
  }
  slide.addNotes(content.notes);
}

/** Above the title of the first slide. */
const KICKER = { x: 0.6, y: 0.5, w: 12.13, h: 0.45 };

/**
 * Slides as a PowerPoint file (.pptx), 16:9, that a teacher edits: titles and points in real placeholders, what the teacher says
 * as notes, alt text, Arial, 28 points and more. The first slide opens, a last one says who helps and where the words come from;
 * so slide 3 of the lesson is slide 3 of the file.
 *
 * @param picture bytes of a square PNG by name; throws on an unknown one
 * @returns the bytes of the file, the same for the same deck
 * @throws Error in Vietnamese, naming deck and slide: empty title, missing alt text, too many words to be read from the back
 */
export async function writePptx(deck: Deck, picture: (name: string) => Uint8Array): Promise<Uint8Array> {
  check(deck);
  const { site, topic: subject, reviewedOn } = deck.imprint;
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = deck.title;
  presentation.subject = subject;
  presentation.author = site;
  // Not the site: pptxgenjs writes the company as it is, and one "&" in it breaks the file.
  presentation.company = '';
  presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const topic = TOPICS[deck.colour] ?? { strong: COLOUR.ink, ground: COLOUR.paper };
  defineMasters(presentation, deck, topic);

  const drawn = new Map<string, string>();
  const data = (name: string): string => {
    const known = drawn.get(name) ?? pictureData(deck.title, name, picture(name));
    drawn.set(name, known);
    return known;
  };
  for (const [index, slide] of deck.slides.entries()) addContent({ presentation, deck, data }, slide, index);
  addClosing(presentation, deck);
  const bytes = await presentation.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error(OFFICE_WORDS.notZip);
  return normalise(bytes, { day: reviewedOn });
}
