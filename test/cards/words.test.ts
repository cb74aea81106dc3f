import type { Outcome, PartyVerdict, Reason } from '../../bot/core/proposal/verdict';
import { viewFor } from '../../bot/core/proposal/view';
import { Refusal, refusalKinds } from '../../bot/core/refusal';
import { text } from '../../cards/elements/adaptive-card';
import { faultSentence, unsureSentence } from '../../cards/words/faults';
import { listOf } from '../../cards/words/lists';
import { reasonSentence, verdictSentence } from '../../cards/words/reasons';
import { refusalSentence } from '../../cards/words/refusals';
import { shorten } from '../../cards/words/shorten';
import { proposalSummary, reportSummary, statusSummary } from '../../cards/words/summaries';
import { aMemo, aProposal } from '../support/builders';
import { answered } from '../support/proposal/answered';

test.each([
  'Regionaal plan waterredding 2026-2029',
  'Wacht op LGO crisisbeheersing en Veiligheidsdirectie.',
  'Standpunt/advies',
])('plain words are an ordinary text: %s', (words) => {
  expect(text(words)).toMatchObject({ type: 'TextBlock', text: words, wrap: true });
});

test.each([
  '**vet**',
  '[hier](https://kwaad.example)',
  'kwaad.example',
  'https://kwaad.example',
  '<at>Iedereen</at>',
  '&lt;b&gt;',
  '1. eerst',
  '- eerst',
  'twee\nregels',
  '{{DATE(2026-01-01)}}',
  '_nadruk_',
  '',
])('words that markdown could change are shown as they are: %j', (words) => {
  expect(text(words)).toEqual({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: words }] });
});

test('names are listed as people say them', () => {
  expect([listOf([]), listOf(['A']), listOf(['A', 'B']), listOf(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A en B',
    'A, B en C',
  ]);
});

test('it says for whom it waits, what is lacking, who is not agreed and who comes later', () => {
  const party = (name: string, outcome: Outcome, reason: Reason) => ({ party: name, name, outcome, reason, at: '' });
  const sentence = (...parties: PartyVerdict[]) =>
    verdictSentence({ outcome: 'pending', reason: { kind: 'partiesToGo' }, parties });
  const waiting = { kind: 'seatsToGo', agreed: 3, needed: 6, waiting: ['Dronten', 'Urk', 'Zeewolde'] } as const;
  expect(
    sentence(
      party('LGO crisisbeheersing', 'pending', { kind: 'nobodyAnswered' }),
      party('Veiligheidsdirectie', 'pending', { kind: 'nobodyAnswered' }),
    ),
  ).toBe('Wacht op LGO crisisbeheersing en Veiligheidsdirectie.');
  expect(sentence(party('Adviseurs gemeenten', 'pending', waiting))).toBe(
    'Wacht op Adviseurs gemeenten: 3 van 6 akkoord; nog te antwoorden: Dronten, Urk, Zeewolde.',
  );
  expect(
    sentence(
      party('A', 'pending', { kind: 'nobodyAnswered' }),
      party('B', 'disagreed', { kind: 'disagreedBy', persons: [] }),
      party('C', 'disagreed', { kind: 'disagreedBy', persons: [] }),
      party('D', 'pending', { kind: 'notAskedYet' }),
    ),
  ).toBe('Wacht op A. B en C zijn niet akkoord. Daarna: D.');
});

test('a party’s reason names the persons to whom may know them', () => {
  const persons = [{ id: '1', name: 'Noor van den Akker' }];
  expect(reasonSentence({ kind: 'agreedBy', persons })).toBe('Akkoord van Noor van den Akker.');
  expect(reasonSentence({ kind: 'disagreedBy', persons: [] })).toBe('Niet akkoord.');
  expect(reasonSentence({ kind: 'nobodyAnswered' })).toBe('Nog geen antwoord.');
});

test.each(refusalKinds)('a refusal is one sentence, without what was typed: %s', (kind) => {
  const sentence = refusalSentence(new Refusal(kind, '[hier](https://kwaad.example)'));
  expect(sentence).toMatch(/^[A-Z][^.!?]+[.?]$/);
  expect(sentence).not.toContain('kwaad');
});

test('a refusal names the field and the limit that it is about', () => {
  expect(refusalSentence(new Refusal('fieldTooLong', 'documentsLink'))).toBe(
    'Maak deze tekst korter: Link naar de stukken.',
  );
  expect(refusalSentence(new Refusal('remarkTooLong', '2000'))).toBe(
    'Uw tekst is te lang: gebruik hoogstens 2.000 tekens.',
  );
});

test('when it is not sure, nobody is told that nothing was recorded', () => {
  expect(unsureSentence).toBe(
    'Wij weten nog niet zeker of uw antwoord is vastgelegd. Nogmaals drukken kan geen kwaad.',
  );
  expect(faultSentence('k3x9')).toBe(
    'Er ging iets mis. Probeer het later nog eens, of geef uw beheerder dit nummer: k3x9.',
  );
});

test('a text is shortened between words, and never through a character', () => {
  expect(shorten('Let op de sluis', 15)).toBe('Let op de sluis');
  expect(shorten('Let op de sluis', 14)).toBe('Let op de …');
  expect(shorten('Let op de sluis', 9)).toBe('Let op de …');
  expect(shorten('🌊🌊🌊', 3)).toBe('🌊 …');
});

test('a notification names the subject, but not of a note that is not Openbaar', () => {
  const agreed = aProposal().parties.reduce((next, { id }) => answered(next, { party: id, name: id }), aProposal());
  const secret = aProposal({ memo: aMemo({ confidentiality: 'besloten' }) });
  const party = { kind: 'party', party: 'kustwacht' } as const;
  const author = { kind: 'author' } as const;
  const subject = 'Regionaal plan waterredding 2026-2029';
  expect(proposalSummary(viewFor(aProposal(), party))).toBe(`Voorstel ter afstemming: ${subject}`);
  expect(proposalSummary(viewFor(secret, party))).toBe('Voorstel ter afstemming (voorstel 5d2c7f)');
  expect(statusSummary(viewFor(agreed, author))).toBe(
    `${subject}. Afgestemd op 3-mrt-2026. Alle partijen zijn akkoord.`,
  );
  expect(reportSummary(viewFor(agreed, author))).toBe(`Afgestemd: ${subject}`);
});
