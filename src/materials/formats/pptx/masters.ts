import type PptxGenJS from 'pptxgenjs';
import type { Deck } from '../../model/deck.ts';
import { WORDS } from '../../words.ts';
import { OFFICE_WORDS } from '../words.ts';
import { type Box, CLOSING, COLOUR, FONT, FRAME, LAYOUTS, SIZE, type SlideLayout, SPACING } from './look.ts';

type MasterObjects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;
interface Topic { strong: string; ground: string }

/** How PowerPoint's selection pane calls the places. */
const PLACE_NAMES = { title: OFFICE_WORDS.placeTitle, body: OFFICE_WORDS.placeBody } as const;

/** Names of the layouts that are not in `LAYOUTS`. */
export const CLOSING_LAYOUT = 'Kết thúc';
export const SOURCES_LAYOUT = 'Nguồn';

const shape = (box: Box, color: string, more = {}) => ({ rect: { ...box, fill: { color }, line: { color, width: 0 }, ...more } });
const text = (words: string, box: Box, options: PptxGenJS.TextPropsOptions) => ({ text: { text: words, options: { ...box, fontFace: FONT, margin: 0, valign: 'middle' as const, ...options } } });

/** A place that a slide fills. `name` is how the slide finds it; the kind is what PowerPoint and screen readers know. */
const place = (name: 'title' | 'body', box: Box, options: Partial<PptxGenJS.PlaceholderProps> & Pick<PptxGenJS.TextPropsOptions, 'lineSpacingMultiple'>) => ({
  placeholder: { options: { name, type: name, objectName: PLACE_NAMES[name], ...box, fontFace: FONT, margin: 0, align: 'left' as const, ...options }, text: '' },
});
type Anchor = PptxGenJS.PlaceholderProps['valign'];
const titlePlace = (box: Box, color: string, valign: Anchor = 'middle') => place('title', box, { valign, bold: true, fontSize: SIZE.pageTitle, color, lineSpacingMultiple: SPACING.title });
const bodyPlace = (box: Box, color: string, valign: Anchor = 'middle') => place('body', box, { valign, fontSize: 28, color, lineSpacingMultiple: SPACING.body });

/** An address without what nobody types. */
const shown = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** On every slide, whatever it shows: who helps, where it comes from, which one it is. Part of the layout: read once, not on each slide. */
const footer = (address: string, withCall: boolean): MasterObjects => [
  ...(withCall ? [text(WORDS.helpShort, FRAME.call, { shape: 'roundRect', rectRadius: FRAME.call.h / 2, fill: { color: COLOUR.call }, color: COLOUR.white, bold: true, fontSize: SIZE.call, align: 'center' })] : []),
  text(shown(address), FRAME.address, { color: COLOUR.soft, fontSize: shown(address).length > 64 ? 11 : SIZE.footer, align: 'right' }),
];
const slideNumber: PptxGenJS.SlideNumberProps = { ...FRAME.number, fontFace: FONT, fontSize: SIZE.footer, color: COLOUR.soft, align: 'right' };

function contentMaster(layout: SlideLayout, topic: Topic, address: string): PptxGenJS.SlideMasterProps {
  return {
    title: layout.name,
    background: { color: layout.onGround ? topic.ground : COLOUR.paper },
    slideNumber,
    objects: [
      shape(FRAME.strip, topic.strong),
      ...footer(address, true),
      // On the opening slide the two stand together, on the others each in the middle of its place.
      titlePlace(layout.title, topic.strong, layout.onGround ? 'bottom' : 'middle'),
      ...(layout.body ? [bodyPlace(layout.body, COLOUR.ink, layout.onGround ? 'top' : 'middle')] : []),
    ],
  };
}

/** Every layout of a deck. A teacher who adds a slide finds them by name under "Bố trí". */
export function defineMasters(presentation: PptxGenJS, { imprint: { address } }: Deck, topic: Topic): void {
  for (const layout of Object.values(LAYOUTS)) presentation.defineSlideMaster(contentMaster(layout, topic, address));
  presentation.defineSlideMaster({
    title: CLOSING_LAYOUT, background: { color: COLOUR.paper }, slideNumber,
    // Red means one thing here: call for help.
    objects: [shape(FRAME.strip, topic.strong), shape(CLOSING.panel, COLOUR.call), ...footer(address, false), titlePlace(CLOSING.title, COLOUR.white), bodyPlace(CLOSING.body, COLOUR.white)],
  });
  presentation.defineSlideMaster({
    title: SOURCES_LAYOUT, background: { color: COLOUR.paper }, slideNumber,
    objects: [shape(FRAME.strip, topic.strong), ...footer(address, true), titlePlace(LAYOUTS.text.title, topic.strong)],
  });
}
