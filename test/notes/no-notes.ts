import { Unreadable } from '../../bot/core/note/unreadable';
import { readDocument, readPastedText } from '../../bot/memo/read-document';
import { bold, heading, items, p } from './docx/markup';
import { docx } from './docx/package';
import { facts, table } from './docx/tables';

/** Documents that look like a note and are none: an agenda, a list of decisions, minutes, mails, a letter. */
const others: Readonly<Record<string, () => Promise<Uint8Array> | string>> = {
  agenda: () =>
    docx([
      heading('Agenda algemeen bestuur'),
      facts([
        ['Datum:', '16 december 2026'],
        ['Tijd:', '14.00 - 16.00 uur'],
        ['Locatie:', 'Vergaderzaal 2'],
        ['Voorzitter:', 'M. Stolk'],
      ]),
      table(3, [
        [bold('Agendapunt'), bold('Onderwerp'), bold('Portefeuillehouder')],
        ['1', 'Opening en mededelingen', ''],
        ['2', 'Verslag van 23 september', ''],
        ['3', 'Begroting 2027', 'J. Oosting'],
        ['4', 'Rondvraag', ''],
      ]),
    ]),
  'decision list': () =>
    docx([
      heading('Besluitenlijst college van burgemeester en wethouders'),
      p('Vergadering van 8 december 2026. Openbaar.'),
      table(3, [
        [bold('Nr.'), bold('Onderwerp'), bold('Besluit')],
        ['1', 'Verslag van 1 december', 'Vastgesteld.'],
        ['2', 'Huur van gebouwen', 'Conform voorstel besloten.'],
        ['3', 'Kapbeleid', 'Aangehouden tot 15 december.'],
      ]),
    ]),
  minutes: () =>
    docx([
      heading('Verslag overleg crisisbeheersing'),
      p('Datum: 3 november 2026'),
      p('Aanwezig: M. Stolk, A. Ravensbergen, J. Elferink'),
      items('numbers', ['Opening', 'Het verslag wordt vastgesteld.', 'De oefening in mei gaat door.']),
      p('Actie: Joost belt de havenmeester.'),
    ]),
  mail: () =>
    [
      'Van: Joost Elferink',
      'Aan: Secretariaat',
      'Onderwerp: vraag over de vergadering',
      '',
      'Dag collega’s,',
      'Weten jullie al of het voorstel over de boten op de agenda staat?',
      'Groet, Joost',
    ].join('\n'),
  'mail with attachments': () =>
    [
      'Aan: leden van het algemeen bestuur',
      'Datum: 3 december 2026',
      'Onderwerp: stukken voor 16 december',
      'Bijlagen: agenda, begroting',
      '',
      'Geachte leden,',
      'Bij deze ontvangt u de stukken. De vergadering begint om 14.00 uur.',
    ].join('\n'),
  'decisions in the chat': () =>
    [
      'Besluitenlijst DB 30 november 2026',
      '1. Verslag: vastgesteld.',
      '2. Onderwerp: maaibeleid. Besluit: akkoord, portefeuillehouder M. Snijder.',
      '3. Onderwerp: zwemwater. Besluit: aangehouden.',
    ].join('\n'),
};

/** Returns the names of those that the reader takes for a note. */
export async function takenForNotes(): Promise<string[]> {
  const taken: string[] = [];
  for (const [name, make] of Object.entries(others)) {
    const made = await make();
    const read =
      typeof made === 'string' ? readPastedText(made) : await readDocument({ name: `${name}.docx`, bytes: made });
    if (!(read instanceof Unreadable)) taken.push(name);
  }
  return taken;
}
