import { type Word, wordsOf } from '../words';

/** The kinds of things that a part of a sentence may name. */
export type SlotName = 'proposal' | 'party' | 'day' | 'person';

/** A word of a sentence. `names`: the thing that it helps to name. */
export interface Token extends Word {
  /** As typed. */
  raw: string;
  names?: SlotName;
}

/** Most words of a sentence that are read. A longer text is no question. */
export const mostWords = 60;

export function tokensOf(text: string): Token[] {
  return wordsOf(text)
    .slice(0, mostWords)
    .map((word) => ({ ...word, raw: text.slice(word.start, word.end) }));
}

/** Marks these words as the name of a thing. */
export function mark(tokens: readonly Token[], indexes: Iterable<number>, names: SlotName): Token[] {
  const marked = new Set(indexes);
  return tokens.map((token, index) => (marked.has(index) ? { ...token, names } : token));
}

/** Words that carry no meaning of their own in a question. */
const fillers = new Set(
  `de het een en of dan ook nog al er eens even graag nu toch wel maar a.u.b aub alsjeblieft alstublieft svp dat die dit
  deze van voor in op aan met over bij te om uit door naar tot mij me mijn ik wij we ons onze u uw je jij jullie jouw
  is zijn ben was waren wordt worden heeft hebben had heb hoi hallo hi hey dag goedemorgen goedemiddag beste akkoordbot bot
  kun kunt kan kunnen wil wilt willen zou zouden mag moet moeten graag weten zeggen vertellen laten zien eigenlijk precies
  momenteel inmiddels allemaal gewoon snel asap please ff ffe effe hoor he toch want dus als dan daar hier ze hen hun hij zij
  voorstel voorstellen notitie notities oplegnotitie oplegnotities stuk stukken dossier onderwerp nota memo
  vraag vraagje geef toon laat alvast bedankt dank goed goede morgen middag met vriendelijke groet gr mvg as zo iets wat ging
  gaat gaan betreft betreffende inzake rond rondom omtrent mbt tav t.a.v`.split(/\s+/),
);

export function isFiller(plain: string): boolean {
  return fillers.has(plain);
}
