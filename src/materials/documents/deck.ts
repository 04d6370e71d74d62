import type { Slide } from '../../schemas/lesson.ts';
import type { Deck, DeckSlide } from '../model/deck.ts';
import { forPupils } from './imprint.ts';
import { WORDS } from '../words.ts';
import type { LessonSource } from './source.ts';

const slideOf = ({ title, points, notes, picture, alt }: Slide): DeckSlide => ({
  title, points, notes, ...(picture !== undefined && alt !== undefined && { picture: { name: picture, alt } }),
});

/** The slides of a lesson; the last one says who helps. */
export const lessonDeck = ({ data, colour, imprint }: LessonSource): Deck => ({
  title: data.title,
  subtitle: WORDS.slides.subtitle(data),
  colour,
  imprint: forPupils(imprint),
  slides: data.slides.map(slideOf),
});
