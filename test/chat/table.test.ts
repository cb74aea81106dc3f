import { submissions } from '../support/region/notes';
import { parties, people } from '../support/region/people';
import { createRegion } from './ask-region';
import { faultsOf, seenOf } from './judge';
import { otherAskers } from './other-askers';
import { type QuestionRow, readQuestions } from './question-row';

describe('the table of questions', () => {
  const rows = readQuestions();

  test('numbers its rows, and names only people and places of the region', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ id, half }) => !id.startsWith(half))).toEqual([]);
    expect(rows.filter(({ who }) => !(who in people))).toEqual([]);
    const places = ['private', 'groupChat', ...Object.keys(parties)];
    expect(rows.filter(({ where }) => !places.includes(where))).toEqual([]);
  });

  test('lets a question follow an earlier one of the same asker in the same place', () => {
    const earlier = ({ after }: QuestionRow) => rows.find(({ id }) => id === after);
    const following = rows.filter(({ after }) => after !== '');
    expect(following.length).toBeGreaterThan(0);
    const strays = following.filter((row) => earlier(row)?.who !== row.who || earlier(row)?.where !== row.where);
    expect(strays).toEqual([]);
  });

  test('says of every question what its answer must hold, or must not', () => {
    expect(rows.filter(({ holds, lacks }) => holds.length + lacks.length === 0)).toEqual([]);
  });

  test('asks each question of people to whom its note was not put', () => {
    const about = rows.filter(({ slots }) => slots.includes('jaarplan'));
    expect(about.length).toBeGreaterThan(0);
    const asked = submissions.jaarplan.parties.map(({ id }) => id);
    expect(about.flatMap(otherAskers).filter(({ where }) => asked.some((party) => party === where))).toEqual([]);
  });
});

describe('the measure', () => {
  const ask = createRegion();
  const secretary = { who: 'ilse', where: 'private' } as const;

  test('sees that a reminder was recorded', async () => {
    const { written } = await ask(['herinner Z26-004107'], secretary);
    expect(written).toEqual(['reminded']);
  });

  test('sees that an answer shows what it should not', async () => {
    const author = { who: 'pieter', where: 'private' } as const;
    const { tellsHidden } = await createRegion(() => [])(['status dekkingsplan'], author);
    expect(tellsHidden).toBe(true);
    expect((await ask(['status dekkingsplan'], author)).tellsHidden).toBe(false);
  });

  test('starts from the same region every time', async () => {
    const [first, second] = [
      await ask(['logboek Z26-004107'], secretary),
      await ask(['logboek Z26-004107'], secretary),
    ];
    expect(second.card).toEqual(first.card);
    expect(seenOf(first.card).whole).not.toContain('3-dec-2026');
  });

  test('finds a word in the first line, or anywhere in the answer', () => {
    const seen = { firstLine: 'Nee: de brandweer niet.', whole: 'Nee: de brandweer niet.\n[Herinner]' };
    expect(faultsOf({ holds: ['^nee', '+\\[herinner'], lacks: ['herinner'] }, seen)).toEqual([]);
    expect(faultsOf({ holds: ['herinner'], lacks: ['+Herinner'] }, seen)).toEqual([
      'lacks herinner',
      'holds +Herinner',
    ]);
  });
});
