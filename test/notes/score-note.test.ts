import { emptyMemo, type Memo } from '../../bot/core/note/memo';
import { figuresOf } from './measure';
import { type Gold, textNote } from './note';
import type { Outcome } from './read-note';
import { scoreNote } from './score-note';

const gold: Gold = {
  subject: 'Fietspad langs het kanaal',
  author: ['R. Molenaar', 'R. Molenaar (tel. 1234)'],
  confidentiality: 'besloten',
  attachments: ['Kaart', 'Raming'],
  request: ['Het college besluit:', 'het fietspad aan te leggen;', 'de kosten te delen.'],
  consultation: [['Verkeer', '3-11-2026', 'akkoord']],
};
const truth: Memo = {
  ...emptyMemo,
  subject: 'Fietspad langs het kanaal',
  author: 'R. Molenaar (tel. 1234)',
  confidentiality: 'besloten',
  attachments: ['1. Kaart', 'Raming'],
  request: '1. het fietspad aan te leggen;\n2. de kosten te delen.',
  consultation: [{ party: 'Verkeer', date: '3-11-2026', advice: 'akkoord' }],
};

describe('the score of a note', () => {
  test('is perfect when all is there, whatever the numbers before items', () => {
    const { counts, faults } = scoreOf(truth);
    expect(figuresOf(Object.values(counts))).toEqual({ precision: 1, recall: 1 });
    expect(faults).toEqual([]);
  });

  test('knows an untrue value from one that is not there', () => {
    const { counts } = scoreOf({ ...truth, subject: 'Fietspad', author: '', body: 'College' });
    expect(counts.subject).toEqual({ gold: 1, right: 0, wrong: 1 });
    expect(counts.author).toEqual({ gold: 1, right: 0, wrong: 0 });
    expect(counts.body).toEqual({ gold: 0, right: 0, wrong: 1 });
  });

  test('holds nothing against an untrue value of which the reader is not sure', () => {
    const { counts } = scoreOf({ ...truth, subject: 'Fietspad' }, 'subject');
    expect(counts.subject).toEqual({ gold: 1, right: 0, wrong: 0 });
  });

  test('counts a position only beside its own party', () => {
    const consultation = [{ party: 'Water', date: '3-11-2026', advice: 'akkoord' }];
    expect(scoreOf({ ...truth, consultation }).counts.position).toEqual({ gold: 1, right: 0, wrong: 1 });
  });
});

describe('faults that must never happen', () => {
  test('is a note shown as public that is not', () => {
    expect(scoreOf({ ...truth, confidentiality: 'openbaar' }).falselyPublic).toHaveLength(1);
    expect(scoreOf({ ...truth, confidentiality: 'onbekend' }).falselyPublic).toEqual([]);
  });

  test('is a decision that is gone without a word', () => {
    const half = { ...truth, request: 'het fietspad aan te leggen;' };
    expect(scoreOf(half).decisionsLost).toEqual(['fietspad: de kosten te delen.']);
    expect(scoreOf(half, 'request').decisionsLost).toEqual([]);
  });

  test('is a position that is gone without a word', () => {
    const without = { ...truth, consultation: [{ party: 'Verkeer', date: '3-11-2026', advice: '' }] };
    expect(scoreOf(without).positionsLost).toEqual(['fietspad: Verkeer | 3-11-2026 | akkoord']);
    expect(scoreOf(without, 'consultation').positionsLost).toEqual([]);
    expect(scoreOf({ ...truth, consultation: [] }).positionsLost).toHaveLength(1);
  });
});

function scoreOf(memo: Memo, unsure?: keyof Memo) {
  const isUnsure: Outcome['isUnsure'] = (field) => field === unsure;
  const note = { ...textNote({ name: 'fietspad', gold }, ''), half: 'first' as const };
  return scoreNote(note, { memo, isUnsure, isAsked: isUnsure, unplaced: '', refusal: undefined });
}
