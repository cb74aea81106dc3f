import type { TextBlock, TextDocument } from '../../bot/core/archive/text-document';
import { certificateStates } from '../gallery/certificate-states';

const agreed = certificateStates['afgestemd, na een bezwaar'];
const sections = (state: string) => new Map(sectionsOf(certificateStates[state]));

test('it names what was agreed, with the file as it was sent and as it was finished', () => {
  expect(factsIn(agreed)).toEqual([
    'Onderwerp: Regionaal plan waterredding 2026-2029',
    'Zaaknummer: Z26-004218',
    'Orgaan: Algemeen bestuur',
    'Vergaderdatum: 15-apr-2026',
    'Agendapunt: 7',
    'Status: Openbaar',
    'Auteur: Marjolein Terpstra',
    'Versie van de notitie: 1',
    'Uitgezet: 2-mrt-2026 10:30:00 +01:00',
    'Uiterlijk reageren: 20-mrt-2026',
    'Afgestemd: 3-mrt-2026 10:05:00 +01:00',
    'Nummer van het voorstel: 5d2c7f',
    'Bestand zoals ingestuurd: Oplegnotitie waterredding.docx',
    `SHA-256 daarvan: ${'a'.repeat(64)}`,
    `SHA-256 van het bestand met de ingevulde tabel: ${'d'.repeat(64)}`,
  ]);
});

test('it tells each answer: by whom, when to the second with the offset, on which version, with its words', () => {
  expect(sections('afgestemd, na een bezwaar').get('De antwoorden van elke partij')).toEqual([
    'Kustwacht en reddingsbrigades',
    'Eén akkoord is genoeg. Akkoord van Sietse Wiarda.',
    'Niet akkoord: Sietse Wiarda, 3-mrt-2026 10:00:00 +01:00, op versie 1. De reden en de afloop staan bij Bezwaren.',
    'Akkoord: Sietse Wiarda, 3-mrt-2026 10:04:00 +01:00, op versie 1.',
    'Waterschap Noorderzijl',
    'Eén akkoord is genoeg. Akkoord van Noor van den Akker.',
    'Akkoord met opmerking: Noor van den Akker, 3-mrt-2026 10:01:00 +01:00, op versie 1.\n' +
      'Opmerking: Let op de vaarroute door het Zuiderdiep: die is in het voorjaar verlegd.',
    'Adviseurs brandweer',
    'Eén akkoord is genoeg. Akkoord van Hamza Bouzid.',
    'Akkoord: Hamza Bouzid, 3-mrt-2026 10:05:00 +01:00, op versie 1.',
  ]);
});

test.each([
  [
    'afgestemd, na een bezwaar',
    'Reactie van Marjolein Terpstra, 3-mrt-2026 10:02:00 +01:00: De dekking staat nu in bijlage 2.\n' +
      'Opgelost. Daarna veranderd in Akkoord, 3-mrt-2026 10:04:00 +01:00.',
  ],
  ['open, een bezwaar', 'Dit bezwaar staat nog open.'],
  ['weer open, het laatste antwoord teruggenomen', 'Dit bezwaar staat nog open.'],
  ['ingetrokken', 'Dit bezwaar stond nog open toen het voorstel werd ingetrokken.'],
  [
    'bezwaar vervallen',
    'Opgelost. Vervallen, 3-mrt-2026 10:03:00 +01:00: Griet Secretaris liet dit vervallen. Reden: Werkt hier niet meer.',
  ],
])('it says of an objection how it was settled: %s', (state, outcome) => {
  expect(sections(state).get('Bezwaren')).toEqual([
    'Sietse Wiarda, voor Kustwacht en reddingsbrigades, 3-mrt-2026 10:00:00 +01:00.\n' +
      `Reden: De dekking op het Noordermeer ontbreekt.\n${outcome}`,
  ]);
});

test('an answer that a new version voided says so, and the earlier version’s file stays named', () => {
  const state = 'nieuwe versie, opnieuw afgestemd';
  expect(sections(state).get('De antwoorden van elke partij')).toContain(
    'Akkoord: Sietse Wiarda, 3-mrt-2026 10:00:00 +01:00, op versie 1.\nVervallen door versie 2, 3-mrt-2026 10:02:00 +01:00.',
  );
  expect(factsIn(certificateStates[state])).toContain(`SHA-256 van versie 1: ${'a'.repeat(64)}`);
});

test('an answer that was taken back says so', () => {
  const state = 'weer open, het laatste antwoord teruggenomen';
  expect(sections(state).get('De antwoorden van elke partij')).toContain(
    'Akkoord: Sietse Wiarda, 3-mrt-2026 10:03:00 +01:00, op versie 1.\nTeruggenomen, 3-mrt-2026 10:04:00 +01:00.',
  );
});

test.each([
  ['afgestemd, na een bezwaar', 'Afgestemd op 3-mrt-2026 10:05:00 +01:00.'],
  [
    'open, niemand antwoordde',
    'Nog niet afgestemd. Het voorstel is nog open. Dit is de tussenstand van 2-mrt-2026 10:30:00 +01:00.',
  ],
  [
    'ingetrokken',
    'Ingetrokken op 3-mrt-2026 10:01:00 +01:00. Dit voorstel is niet afgestemd. Reden: Het plan gaat niet door.',
  ],
])('its first sentence names the state, and the next that it is no signature: %s', (state, sentence) => {
  const [first, second] = sections(state).get('Bewijsstuk van afstemming') ?? [];
  expect(first).toBe(sentence);
  expect(second).toContain('Het is geen handtekening.');
});

test('it ends with the last hash, and how to check all of it without the bot', () => {
  const [sentence, hash, ...steps] = sections('afgestemd, na een bezwaar').get('Zo controleert u dit bewijsstuk') ?? [];
  expect(sentence).toBe('De vastlegging heeft 8 gebeurtenissen. De hash van de laatste is:');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(steps.join()).toMatch(/RFC 8785.*sha256sum.*npm run verify/s);
});

function factsIn(document: TextDocument | undefined): string[] {
  return (document?.blocks ?? []).flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(([label, value]) => `${label}: ${value}`) : [],
  );
}

/** Each part's heading with the texts below it. */
function sectionsOf(document: TextDocument | undefined): [heading: string, texts: string[]][] {
  const parts: [string, string[]][] = [];
  for (const block of document?.blocks ?? []) {
    if (block.kind === 'heading' && block.level < 3) parts.push([block.text, []]);
    else parts.at(-1)?.[1].push(...textsOf(block));
  }
  return parts;
}

function textsOf(block: TextBlock): readonly string[] {
  if (block.kind === 'list') return block.items;
  return 'text' in block ? [block.text] : [];
}
