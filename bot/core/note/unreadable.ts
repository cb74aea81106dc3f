/** Why no note could be read from a file or text; cards/words says it in Dutch. */
export const unreadableKinds = [
  /** The document can be read, but it is no cover note. */
  'notAMemo',
  'empty',
  'damaged',
  'encrypted',
  /** The pages are pictures, without text. */
  'scanWithoutText',
  /** The letters are pictures: the file does not say which letters they are. */
  'unreadableFont',
  'tooLarge',
  /** The content is of another kind than the name says. */
  'wrongExtension',
  /** The file is neither `.docx` nor `.pdf`. */
  'unsupported',
  /** A part of its text is a file of another kind. */
  'embeddedFile',
  /** Reading took too long, or too much memory. */
  'tooComplex',
  /** The document is fine, but too many others are being read. */
  'tooManyAtOnce',
] as const;
export type UnreadableKind = (typeof unreadableKinds)[number];

/** A document that cannot be used: a value, never thrown. */
export class Unreadable {
  constructor(readonly kind: UnreadableKind) {}
}
