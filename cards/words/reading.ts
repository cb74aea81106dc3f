import type { DraftField } from '../../bot/core/concept/edit-draft';
import type { ToCheck } from '../../bot/core/concept/to-check';
import type { FieldReading, Reading, ReadingReason, ReadingRemark } from '../../bot/core/note/reading';
import { fieldLabels } from './labels';
import { shorten } from './shorten';

/** Tells the author why to look at this field of the concept. */
export function checkSentence({ field, kind, where, why }: ToCheck): string {
  if (why) return `${mark} ${reasonSentences[why](where)}`;
  if (field === 'documentsLink') return 'Nodig, want de status is niet Openbaar.';
  if (field === 'parties') return 'Kies wie er moeten antwoorden.';
  return kind === 'open' ? 'Nog in te vullen.' : `${mark} dit staat niet in de notitie, of wij zagen het niet.`;
}

/** Lists every doubt of the reader, for a card without fields to fill in. */
export function doubtSentences({ fields, remarks }: Reading): string[] {
  const { consultation, ...others } = fields;
  const doubts = Object.entries(others).flatMap(([field, { why, where }]) =>
    why ? [`Controleer ${fieldLabels[field as DraftField]}: ${reasonSentences[why](where)}`] : [],
  );
  return [...remarks.map(remarkSentence), ...doubts, tableSentence(consultation) ?? ''].filter(Boolean);
}

/**
 * Tells a doubt about the note's own table of parties, which is no field to fill in. Undefined when there is no doubt.
 */
export function tableSentence(reading: FieldReading | undefined): string | undefined {
  if (!reading?.why) return undefined;
  const { why, where } = reading;
  return `${mark} ${tableSentences[why]?.(reading) ?? reasonSentences[why](where)}`;
}

/** Tells a doubt about the note as a whole. */
export function remarkSentence({ kind, detail }: ReadingRemark): string {
  const quote = `“${shorten(detail, mostQuoted)}”`;
  switch (kind) {
    case 'secondNote':
      return `${mark} in dit bestand staat nog een notitie. Wij lazen alleen de eerste. De tweede begint met ${quote}.`;
    case 'unplacedText':
      return `${mark} wij weten niet bij welke kop deze tekst hoort: ${quote}. Die staat nu onder Overig.`;
    case 'unreadable':
      return `${mark} niet alle tekens in dit bestand zijn te lezen. Kijk alles goed na.`;
  }
}

/** In characters. */
const mostQuoted = 80;
const mark = 'Controleer:';

const reasonSentences: Record<ReadingReason, (where: string) => string> = {
  severalAnswers: () => 'in de notitie staan hiervoor verschillende antwoorden.',
  unclearLabel: (where) => `dit stond bij “${where}”, en daar kan iets anders mee bedoeld zijn.`,
  roleNotSaid: () => 'er staat niet bij of dit een bestuurder of een ambtenaar is.',
  noHeading: () => 'er staat geen kop boven. Wij herkenden de zin die iets vraagt.',
  unclearEnd: () => 'wij weten niet zeker waar deze tekst eindigt.',
  tooLong: () => 'wat er in de notitie staat, is te lang. Vul het korter in.',
  notFilledIn: () => 'in de notitie is dit nog niet ingevuld.',
  unclearDate: () => 'de datum in de notitie is niet duidelijk.',
  onlyACount: () => 'in de notitie staat alleen hoeveel het er zijn.',
  besideTheWords: () =>
    'er staat iets naast de woorden dat de betekenis kan veranderen, zoals een vakje, een noot of doorgehaalde tekst.',
  nothingTicked: () => 'in de notitie is niets aangekruist.',
  severalTicked: () => 'in de notitie is meer dan één vakje aangekruist.',
  unknownWords: () => 'er staan andere woorden dan wij kennen.',
  saidElsewhere: () => 'op een andere plek in de notitie staat dat die niet openbaar is.',
  unreadable: () => 'niet alle tekens zijn te lezen.',
  secondTable: () => 'er staat nog een tabel met partijen in de notitie. Die hebben wij niet overgenomen.',
};

const tableSentences: Partial<Record<ReadingReason, (reading: FieldReading) => string>> = {
  tooLong: () => 'de tabel met partijen is te lang om helemaal over te nemen.',
  secondTable: ({ where, beside = '' }) =>
    beside === ''
      ? reasonSentences.secondTable(where)
      : `er staat nog een tabel met partijen in de notitie. Die hebben wij niet overgenomen: ${shorten(beside, mostQuoted)}.`,
  unclearLabel: ({ where }) =>
    where === ''
      ? 'boven de tabel waarin wij partijen lazen, staat geen kop.'
      : `wij lazen partijen bij “${where}”. De dagen daarbij kunnen ook vergaderdagen zijn.`,
};
