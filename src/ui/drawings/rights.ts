import type { RightPicture } from '../../schemas/right.ts';
import { GROUNDS } from './parts.ts';
import { RIGHTS_12_TO_24 } from './rights-12-24.ts';
import { DUTIES, RIGHTS_25_TO_36 } from './rights-25-36.ts';

/** A drawing for every right and duty; complete by type. */
const DRAWINGS: Readonly<Record<RightPicture, string>> = { ...RIGHTS_12_TO_24, ...RIGHTS_25_TO_36, ...DUTIES };
const NAMES = Object.keys(DRAWINGS);

/** Body of the drawing `name` in a square of 96, on its own ground: it stays legible on any page, in print and with forced colours. */
export function rightDrawing(name: RightPicture): string {
  const ground = GROUNDS[NAMES.indexOf(name) % GROUNDS.length] ?? GROUNDS[0];
  return `<rect width="96" height="96" rx="18" fill="${ground}" stroke="none"/>${DRAWINGS[name]}`;
}
