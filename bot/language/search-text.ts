import { wordsOf } from './words';

/** Words that do not tell one proposal from another. */
const anything = new Set(
  `de het een dit deze die mijn onze ons alle alles iedereen voorstel voorstellen notitie notities oplegnotitie
  oplegnotities stuk stukken partijen adviseurs`.split(/\s+/),
);

/** Returns the text to search for, as typed; empty for `mijn voorstel` or `alle partijen` alone. */
export function searchText(typed: string): string {
  return wordsOf(typed).every(({ plain }) => anything.has(plain)) ? '' : typed;
}
