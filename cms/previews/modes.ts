import type { CollectionName } from '../../src/schemas/collections.ts';

/** Where the entry will be met. */
export type Mode = 'phone' | 'desk' | 'projector' | 'print' | 'speech';

export interface Screen {
  /** Width of the page in CSS pixels, as the reader's browser has it. */
  width: number;
  /** Height of the screen; the preview of a sheet is as high as its pane. */
  height?: number;
}

/**
 * A cheap phone; a desk; a projector of 1280 × 720 whose browser is set to 150 %, as it must be to be read from the last row;
 * A4 at 96 pixels an inch with a margin of grey.
 */
export const SCREENS: Readonly<Record<Mode, Screen>> = {
  phone: { width: 360, height: 720 },
  desk: { width: 1280 },
  projector: { width: 853, height: 480 },
  print: { width: 860 },
  speech: { width: 640 },
};

const EVERYWHERE: readonly Mode[] = ['phone', 'desk', 'projector', 'print', 'speech'];
const ON_SCREEN: readonly Mode[] = ['phone', 'desk'];

/** Modes each collection is shown in, first the one it opens with; a collection without any has no preview. */
export const MODES: Readonly<Record<CollectionName, readonly Mode[]>> = {
  articles: EVERYWHERE, news: EVERYWHERE, pages: EVERYWHERE, lessons: EVERYWHERE,
  quizzes: ['phone', 'desk', 'projector', 'print'],
  posters: ['phone', 'desk', 'print'],
  legal: ['phone', 'desk', 'print'],
  rights: ['phone', 'desk', 'print'], tools: ['phone', 'desk', 'print'], figures: ['phone', 'desk', 'print'],
  contacts: ON_SCREEN, campaigns: ON_SCREEN, glossary: ON_SCREEN, pictures: ON_SCREEN, topics: ON_SCREEN,
  reports: [], search: [], settings: [],
};
