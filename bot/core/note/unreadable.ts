/** Why no note could be read from what somebody sent; cards/words says it in Dutch. */
export const unreadableKinds = [
  /** It can be read, but it is some other document. */
  'notAMemo',
  'empty',
  'damaged',
  'encrypted',
  /** Pictures of pages, without text. */
  'scanWithoutText',
  /** Its letters are pictures of letters: the file does not say which they are. */
  'unreadableFont',
  'tooLarge',
  /** It is another kind of file than its name says. */
  'wrongExtension',
  /** Neither `.docx` nor `.pdf`. */
  'unsupported',
  /** A file of another kind stands in for a part of its text. */
  'embeddedFile',
  /** Reading it took too long, or too much memory. */
  'tooComplex',
  /** Nothing is wrong with it, but too many others are being read. */
  'tooManyAtOnce',
] as const;
export type UnreadableKind = (typeof unreadableKinds)[number];

/** A document that cannot be used: a value, never thrown. */
export class Unreadable {
  constructor(readonly kind: UnreadableKind) {}
}
