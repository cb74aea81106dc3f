import { wordsOf } from './words';

/** Says nothing about which proposal is meant. */
const anything = new Set(
  `de het een dit deze die mijn onze ons alle alles iedereen voorstel voorstellen notitie notities oplegnotitie
  oplegnotities stuk stukken partijen adviseurs`.split(/\s+/),
);

/** Returns the text to search for, as typed: empty when it was only `mijn voorstel` or `alle partijen`. */
export function searchText(typed: string): string {
  return wordsOf(typed).every(({ plain }) => anything.has(plain)) ? '' : typed;
}
