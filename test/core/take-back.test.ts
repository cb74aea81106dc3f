import { viewFor } from '../../bot/core/proposal/view';
import { advisers } from '../support/builders';
import { afterSteps, type Step, wordsOf } from '../support/proposal/after-steps';

const agreedBy = (party: string): Step => ({ party, kind: 'agree' });
const three = ['kustwacht', 'waterschap', 'brandweer'].map(agreedBy);
/** The end is at 10:02 by the clock in Amsterdam. */
const back: Step = { kind: 'takeBack', party: 'brandweer' };
const onlyLast = 'Alleen wie het laatste antwoord gaf, kan dat herzien.';
const tooLate = 'Dit antwoord kan niet meer worden herzien: vraag de auteur om een nieuwe versie.';

describe('Antwoord herzien', () => {
  it('whoever’s answer ended the round takes it back: the round is open, and the answer stays struck through', () => {
    const { proposal, said } = afterSteps([...three, back]);
    expect(said.at(-1)).toBe('vastgelegd');
    expect(wordsOf(proposal)).toEqual([
      'Wacht op Adviseurs brandweer.',
      'Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.',
      'Waterschap Noorderzijl: Akkoord van Noor van den Akker.',
      'Adviseurs brandweer: Nog geen antwoord.',
    ]);
    expect(viewFor(proposal, { kind: 'author' }).rows[2]?.answers).toMatchObject([
      { name: 'Hamza Bouzid', voided: { reason: 'takenBack' } },
    ]);
  });

  it('what the answer had replaced stands again', () => {
    const against: Step = { party: 'brandweer', kind: 'disagree', remark: 'De kosten ontbreken.' };
    const { proposal } = afterSteps([against, ...three, back]);
    expect(wordsOf(proposal)[3]).toBe('Adviseurs brandweer: Niet akkoord van Hamza Bouzid.');
  });

  it('the same person may answer anew, and that may end the round and be taken back again', () => {
    const end = [agreedBy('brandweer'), back];
    expect(afterSteps([...three, back, ...end]).said.slice(-3)).toEqual(['vastgelegd', 'vastgelegd', 'vastgelegd']);
  });

  it('twice is once, also when the first press arrives again after a new end', () => {
    expect(afterSteps([...three, back, back]).said.at(-1)).toBe('als eerder');
    const late: Step = { ...back, revision: 5 };
    expect(afterSteps([...three, back, agreedBy('brandweer'), late]).said.at(-1)).toBe('als eerder');
  });

  it('may be done for ten minutes, which the card of that party says, and no other', () => {
    const { proposal } = afterSteps(three);
    const until = '2026-03-03T09:12:00.000Z';
    expect(viewFor(proposal, { kind: 'party', party: 'brandweer' }).takeBack).toEqual({ name: 'Hamza Bouzid', until });
    expect(viewFor(proposal, { kind: 'party', party: 'kustwacht' }).takeBack).toBeUndefined();
    expect(afterSteps([...three, { ...back, at: until }]).said.at(-1)).toBe('vastgelegd');
    expect(afterSteps([...three, { ...back, at: '2026-03-03T09:12:00.001Z' }]).said.at(-1)).toBe(tooLate);
  });

  it.each<[string, Step[], string]>([
    ['of another party', [...three, { kind: 'takeBack', party: 'kustwacht' }], onlyLast],
    ['by a colleague', [...three, { ...back, by: advisers.kustwacht }], onlyLast],
    [
      'in another channel',
      [...three, { ...back, conversationId: '19:kustwacht@thread.tacv2' }],
      'U kunt hier niet antwoorden, want dit is niet het kanaal van de partij op deze kaart.',
    ],
    [
      'while the round goes on',
      [agreedBy('brandweer'), back],
      'Dit voorstel staat nog open: geef uw nieuwe antwoord met de knoppen op de kaart.',
    ],
    [
      'after withdrawal',
      [agreedBy('brandweer'), { kind: 'withdraw' }, back],
      'Dit kan niet meer, want dit voorstel is ingetrokken.',
    ],
    [
      'of an end that a lifted Niet akkoord brought',
      [
        ...three.slice(1),
        { party: 'kustwacht', kind: 'disagree', remark: 'Nee.' },
        { party: 'kustwacht', kind: 'agree', by: advisers.waterschap },
        { kind: 'lift', party: 'kustwacht', personId: advisers.kustwacht.id },
        { kind: 'takeBack', party: 'kustwacht', by: advisers.waterschap },
      ],
      onlyLast,
    ],
  ])('%s is refused', (_, steps, sentence) => {
    expect(afterSteps(steps).said.at(-1)).toBe(sentence);
  });
});
