import type { NewVersionView, SectionChange } from '../../bot/core/concept/new-version';
import { newVersionCard } from '../../cards/author/new-version-card';
import { sizeOf } from '../../cards/elements/fit-card';
import { aDraft, threeParties } from '../support/builders';
import { buttonsOf, visibleText } from '../support/visible-text';

const same: SectionChange = { heading: 'Inleiding', kind: 'same', parts: [{ kind: 'same', text: 'Elke zomer.' }] };
const changed: SectionChange = {
  heading: 'Financiën',
  kind: 'changed',
  parts: [
    { kind: 'same', text: 'De kosten zijn ' },
    { kind: 'removed', text: '10.000' },
    { kind: 'added', text: '12.000' },
    { kind: 'same', text: ' euro.' },
  ],
};

function aNewVersion(changes: readonly SectionChange[]): NewVersionView {
  const draft = aDraft({ documentsLink: 'https://noorderzijl.sharepoint.com/plan' });
  return { draft, proposalId: draft.id, version: 2, changes, parties: threeParties() };
}

test('the author sees what is new and what is gone, in words too, and what stayed by name', () => {
  const gone: SectionChange = { heading: 'Risico', kind: 'removed', parts: [{ kind: 'removed', text: 'Geen.' }] };
  expect(visibleText(newVersionCard(aNewVersion([same, changed, gone])))).toEqual([
    'Versie 2: Regionaal plan waterredding 2026-2029',
    'Kijk na wat er anders is. Alleen u ziet dit.',
    'Financiën (veranderd)',
    'De kosten zijn [Weg: 10.000] [Nieuw: 12.000] euro.',
    'Risico (weg)',
    'Geen.',
    'Hetzelfde gebleven: Inleiding.',
    'Wie vragen wij opnieuw?: kustwacht,waterschap,brandweer',
    'Van deze partijen vervalt het antwoord. De andere partijen houden hun antwoord.',
    'Link naar de stukken: https://noorderzijl.sharepoint.com/plan',
    '[Uitzetten] [Weggooien]',
  ]);
});

test('a row of the new note under another name is asked about', () => {
  const row = { field: 'rowParty2', number: 2, name: 'WN', likely: 'waterschap', answer: '' } as const;
  expect(visibleText(newVersionCard(aNewVersion([same]), [row]))).toEqual(
    expect.arrayContaining([
      'Controleer: wij denken dat “WN” in uw tabel Waterschap Noorderzijl is.',
      'Partij in rij 2 van de tabel: waterschap',
      'Het antwoord van de partij die u kiest, komt in die rij.',
    ]),
  );
});

test('the doubts about the new note are said', () => {
  const newVersion = aNewVersion([same]);
  const fields = {
    request: { sure: 'unsure', where: 'Voorstel', why: 'unclearEnd' },
    author: { sure: 'missing', where: '' },
  } as const;
  const draft = { ...newVersion.draft, reading: { fields, remarks: [{ kind: 'unreadable', detail: '' }] as const } };
  expect(visibleText(newVersionCard({ ...newVersion, draft })).slice(2, 4)).toEqual([
    'Controleer: niet alle tekens in dit bestand zijn te lezen. Kijk alles goed na.',
    'Controleer Voorstel: wij weten niet zeker waar deze tekst eindigt.',
  ]);
});

test('new words are bold and removed words are struck through', () => {
  const runs = newVersionCard(aNewVersion([changed])).body.flatMap((element) =>
    element.type === 'RichTextBlock' ? element.inlines : [],
  );
  expect(runs.filter(({ strikethrough }) => strikethrough).map(({ text }) => text.trim())).toEqual(['[Weg: 10.000]']);
  expect(runs.filter(({ weight }) => weight === 'Bolder').map(({ text }) => text.trim())).toEqual(['[Nieuw: 12.000]']);
});

test('of a long text only the words near a difference are shown', () => {
  const long = 'Wij letten op het weer en op de wind. '.repeat(40);
  const parts = [
    { kind: 'same', text: long },
    { kind: 'added', text: 'Ook op stroming.' },
    { kind: 'same', text: ` ${long}` },
  ] as const;
  const [, , , line] = visibleText(newVersionCard(aNewVersion([{ heading: 'Inleiding', kind: 'changed', parts }])));
  expect(line).toMatch(/^… .*op de wind\. \[Nieuw: Ook op stroming\.\] Wij letten .* …$/);
  expect(line?.length).toBeLessThan(300);
});

test('a note that is the same says so', () => {
  expect(visibleText(newVersionCard(aNewVersion([same])))).toContain('Er is niets anders dan in de vorige versie.');
});

test('a note that was written anew still fits on a card, and the card says that it is shortened', () => {
  const anew = Array.from(
    { length: 60 },
    (_, number): SectionChange => ({
      heading: `Onderdeel ${number}`,
      kind: 'added',
      parts: [{ kind: 'added', text: 'Een lange tekst – met “aanhalingstekens” – over water. '.repeat(100) }],
    }),
  );
  const card = newVersionCard(aNewVersion(anew));
  expect(sizeOf(card)).toBeLessThan(80_000);
  expect(visibleText(card)).toContain(
    'Er is meer veranderd dan op een kaart past. De rest leest u in de notitie zelf.',
  );
});

test('the button says which file the author looked at', () => {
  const [putOut, discard] = buttonsOf(newVersionCard(aNewVersion([changed])));
  const data = { proposalId: '5d2c7f90-waterredding', document: 'a'.repeat(64) };
  expect(putOut).toMatchObject({ verb: 'newVersion', data, associatedInputs: 'auto' });
  expect(discard).toMatchObject({ verb: 'discardDraft', data, associatedInputs: 'none' });
});
