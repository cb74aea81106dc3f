import type { MemoDocument } from '../../bot/core/note/memo';
import { viewFor } from '../../bot/core/proposal/view';
import { reportCard } from '../../cards/author/report-card';
import { statusCard } from '../../cards/author/status-card';
import { consultationRows } from '../../cards/words/table';
import { aDocument, aProposal } from '../support/builders';
import { answered } from '../support/proposal/answered';
import { visibleText } from '../support/visible-text';

const remark = 'Zet de opstapplaats bij de sluis er ook bij.';
const halfway = answered(answered(aProposal(), {}), {
  party: 'waterschap',
  name: 'Noor van den Akker',
  position: 'agreeWithRemark',
  remark,
  day: '2026-03-05',
});
const finished = answered(halfway, { party: 'brandweer', name: 'Hamza Bouzid', day: '2026-03-12' });
const author = { kind: 'author' } as const;

test('the author sees where it hangs, and every answer with its name and remark', () => {
  expect(visibleText(statusCard(viewFor(halfway, author)))).toEqual([
    'Regionaal plan waterredding 2026-2029',
    'Wacht op Adviseurs brandweer.',
    'Uitgezet op 2-mrt-2026. Uiterlijk reageren: vr 20-mrt-2026.',
    'Afgestemd met | Standpunt/advies en datum',
    'Kustwacht en reddingsbrigades | Akkoord 3-mrt-2026',
    'Waterschap Noorderzijl | Akkoord met opmerking 5-mrt-2026',
    'Adviseurs brandweer | Nog geen antwoord',
    'Antwoorden van Kustwacht en reddingsbrigades',
    'Sietse Wiarda: Akkoord, 3-mrt-2026',
    'Antwoorden van Waterschap Noorderzijl',
    'Noor van den Akker: Akkoord met opmerking, 5-mrt-2026',
    remark,
    '[Nieuwe versie] [Herinner] [Intrekken] [Aanpassen]',
  ]);
});

test('the author sees who is not agreed', () => {
  const reason = 'De kosten staan er niet in.';
  const proposal = answered(halfway, { party: 'brandweer', position: 'disagree', remark: reason, day: '2026-03-09' });
  const lines = visibleText(statusCard(viewFor(proposal, author)));
  expect(lines[1]).toBe('Adviseurs brandweer is niet akkoord.');
  expect(lines).toContain(reason);
});

test('the report begins with Afgestemd and the subject, and has the finished table and the remarks', () => {
  const lines = visibleText(reportCard(viewFor(finished, author)));
  expect(lines.slice(0, 2)).toEqual([
    'Afgestemd: Regionaal plan waterredding 2026-2029',
    'Afgestemd op 12-mrt-2026. Alle partijen zijn akkoord.',
  ]);
  expect(lines).toEqual(expect.arrayContaining(['Adviseurs brandweer | Akkoord 12-mrt-2026', remark]));
  expect(lines.at(-1)).toBe('[Download oplegnotitie] [Download bewijsstuk] [Schriftelijke ronde]');
});

test.each<[string, Partial<MemoDocument>, string]>([
  [
    'it came as a pdf',
    { kind: 'pdf' },
    'Uw notitie kwam als pdf of als tekst. Daarin kunnen wij de tabel niet invullen. U krijgt daarom een nieuw Word-document.',
  ],
  [
    'it has no table',
    { notFilled: 'noTable' },
    'In uw document vinden wij geen tabel Afgestemd met die wij kunnen invullen. U krijgt daarom een nieuw Word-document, met die tabel.',
  ],
  [
    'its table has no clear place for an answer',
    { notFilled: 'unclearTable' },
    'In de tabel Afgestemd met van uw document is niet voor elke partij een duidelijke plek voor datum en standpunt. U krijgt daarom een nieuw Word-document.',
  ],
])('the report says beforehand that the download is a new document: %s', (_why, document, sentence) => {
  const lines = visibleText(reportCard(viewFor({ ...finished, document: aDocument(document) }, author)));
  expect(lines.slice(-2)).toEqual([sentence, '[Download oplegnotitie] [Download bewijsstuk] [Schriftelijke ronde]']);
});

test.each([
  ['note', 'De oplegnotitie staat klaar.'],
  ['certificate', 'Het bewijsstuk staat klaar.'],
] as const)('after a Download button the report has a link that works for an hour: %s', (what, sentence) => {
  const lines = visibleText(reportCard(viewFor(finished, author), { what, url: 'https://akkoord.example/files/x' }));
  expect(lines.slice(-2)).toEqual([
    `${sentence} Open de link binnen één uur. Na het openen werkt hij nog hoogstens vijf minuten.`,
    '[Openen]',
  ]);
});

test('sixty long remarks of one party are all named in the report', () => {
  const names = Array.from({ length: 60 }, (_, number) => `Adviseur ${number}`);
  const proposal = names.reduce(
    (next, name) => answered(next, { name, position: 'agreeWithRemark', remark: 'Let op de planning. '.repeat(90) }),
    aProposal(),
  );
  const lines = visibleText(reportCard(viewFor(proposal, author)));
  expect(names.filter((name) => !lines.includes(`${name}: Akkoord met opmerking, 3-mrt-2026`))).toEqual([]);
});

test('the finished note gets each party with its date and advice, remarks included', () => {
  expect(consultationRows(viewFor(finished, author))).toEqual([
    { party: 'Kustwacht en reddingsbrigades', date: '3-mrt-2026', advice: 'Akkoord' },
    { party: 'Waterschap Noorderzijl', date: '5-mrt-2026', advice: `Akkoord met opmerking: ${remark}` },
    { party: 'Adviseurs brandweer', date: '12-mrt-2026', advice: 'Akkoord' },
  ]);
});
