import { conceptView } from '../../bot/core/concept/concept-view';
import { conceptCard, conceptDoneCard } from '../../cards/author/concept-card';
import { saved } from '../../cards/words/concept';
import { aDraft, threeParties } from '../support/builders';
import { buttonsOf, visibleText } from '../support/visible-text';

const today = '2026-03-02';

test('throwing away sends nothing of what was typed', () => {
  const buttons = buttonsOf(conceptCard(conceptView(aDraft(), threeParties(), [], today)));
  const data = { proposalId: '5d2c7f90-waterredding', party: '', version: 1, revision: 0 };
  expect(buttons).toMatchObject([
    { title: 'Alles aanpassen', targetElements: ['allFields'] },
    { title: 'Uitzetten', verb: 'submit', data, associatedInputs: 'auto' },
    { title: 'Proef', verb: 'dryRun', data, associatedInputs: 'auto' },
    { title: 'Opslaan', verb: 'saveDraft', data, associatedInputs: 'auto' },
    { title: 'Weggooien', type: 'Action.ShowCard' },
    { title: 'Ja, weggooien', verb: 'discardDraft', data, associatedInputs: 'none' },
  ]);
});

test('a concept that was saved says so', () => {
  const lines = visibleText(conceptCard(conceptView(aDraft(), threeParties(), [], today), saved));
  expect(lines).toContain('Opgeslagen. U kunt later verdergaan op deze kaart.');
});

test('afterwards the card says what became of the concept', () => {
  expect(visibleText(conceptDoneCard('submitted', 'Plan'))[0]).toBe('Uitgezet: Plan');
  expect(visibleText(conceptDoneCard('newVersion', 'Plan'))[0]).toBe('Nieuwe versie uitgezet: Plan');
  expect(visibleText(conceptDoneCard('discarded', ''))).toEqual(['Weggegooid.', 'Van dit concept is niets bewaard.']);
});
