/** What a file is for. The order is the order of the shelf. */
export const ROLES = ['pack', 'plan', 'slides', 'handout', 'letter', 'paper-quiz', 'cards', 'class-record', 'notice-board', 'poster', 'broadcast', 'message', 'quiz-file'] as const;
export type Role = (typeof ROLES)[number];

/** What opens it. `moodle`, `gift`, `scorm`, `wayground`, `kahoot` are XML, text, ZIP and XLSX for one system each. */
export const FORMATS = ['docx', 'pdf', 'pptx', 'txt', 'png', 'zip', 'moodle', 'gift', 'scorm', 'wayground', 'kahoot'] as const;
export type Format = (typeof FORMATS)[number];

/** What the picture of a PDF shows: its first page, or its first four, two by two. */
export type Preview = 'page' | 'slides';

/** One finished file. */
export interface MaterialFile {
  role: Role;
  format: Format;
  /** ASCII: it survives ZIP, Windows and USB sticks. */
  name: string;
  bytes: Uint8Array;
  /** The picture to draw, or the name of the file whose picture shows the same. */
  preview?: Preview | { sameAs: string };
}

/** A file as the shelf knows it. */
export interface ShelfFile {
  role: Role;
  format: Format;
  name: string;
  /** Size in bytes, shown before the download. */
  size: number;
  /** File name of its picture, beside it. */
  preview?: string;
}

/** Rooms of the shelf, by the kind of source; they are the folders under `/tai-lieu/tep/`. */
export const SHELF_KINDS = ['bai-giang', 'bai-viet', 'trac-nghiem', 'ap-phich', 'chu-de', 'chung'] as const;
export type ShelfKind = (typeof SHELF_KINDS)[number];

/** Everything one source has made. */
export interface ShelfItem {
  kind: ShelfKind;
  id: string;
  files: ShelfFile[];
}
