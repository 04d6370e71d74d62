/** A file that cannot become a picture of the site; its message is for the officer. */
export class PictureRefused extends Error {
  override name = 'PictureRefused';
}
