import pictures from 'virtual:pictures';
import type { ServedPicture } from '../schemas/picture.ts';

/** A picture of content/media in the sizes it is served in, by its file name; none when it is not there. */
export const mediaFile = (name: string): ServedPicture | undefined => pictures[name];
