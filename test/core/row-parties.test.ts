import { submissionOf } from '../../bot/core/concept/draft';
import { type DraftForm, editDraft } from '../../bot/core/concept/edit-draft';
import { Refusal } from '../../bot/core/refusal';
import { refusalSentence } from '../../cards/words/refusals';
import { aDraft, aMemo, threeParties } from '../support/builders';

const consultation = ['KW', 'WN', 'Brandweer'].map((party) => ({ party, date: '', advice: '' }));
const draft = aDraft({ memo: aMemo({ consultation }), tableRows: [], parties: [] });
const directory = { parties: threeParties(), substitutions: [] };

function edited(form: DraftForm, before = draft) {
  const after = editDraft(before, form);
  if (after instanceof Refusal) throw new Error(refusalSentence(after));
  return after;
}

test('a row that its author says is a party’s is that party’s from then on, and the party is asked', () => {
  const told = edited({ rowParty3: 'brandweer', rowParty1: 'kustwacht', rowParty2: '' });
  expect(told.tableRows.map(({ party, row }) => `${row.party}: ${party}`)).toEqual([
    'KW: kustwacht',
    'Brandweer: brandweer',
  ]);
  const submission = submissionOf(told, directory, '2026-03-03');
  expect(submission).toMatchObject({
    parties: [{ id: 'kustwacht' }, { id: 'brandweer' }],
    document: { namesInNote: { kustwacht: 'KW', brandweer: 'Brandweer' } },
  });
});

test('a party that was named before stays out when its author leaves it out', () => {
  const told = edited({ rowParty1: 'kustwacht' });
  expect(edited({ rowParty1: 'kustwacht', parties: 'brandweer' }, told).parties).toEqual(['brandweer']);
});

test('an answer may change, also to none of the parties', () => {
  const told = edited({ rowParty1: '-' }, edited({ rowParty1: 'kustwacht' }));
  expect(told.tableRows.map(({ party }) => party)).toEqual(['']);
  expect(submissionOf({ ...told, parties: ['kustwacht'] }, directory, '2026-03-03')).toMatchObject({
    document: { namesInNote: {} },
  });
});

test('two rows of different names are not one party’s', () => {
  const refusal = editDraft(draft, { rowParty1: 'kustwacht', rowParty2: 'kustwacht' });
  expect(refusal instanceof Refusal && refusalSentence(refusal)).toBe(
    'Eén partij staat nu bij twee rijen van uw tabel: kies die bij één rij.',
  );
});

test('an answer for a row that is not there, or of a party that is none, changes nothing of what is put out', () => {
  expect(edited({ rowParty7: 'kustwacht' })).toEqual(draft);
  const submission = submissionOf(edited({ rowParty1: 'verzonnen', parties: 'brandweer' }), directory, '2026-03-03');
  expect(submission).toMatchObject({ parties: [{ id: 'brandweer' }], document: { namesInNote: {} } });
});
