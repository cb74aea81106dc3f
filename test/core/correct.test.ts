import { viewFor } from '../../bot/core/proposal/view';
import { aParty, aProposal } from '../support/builders';
import { afterSteps, type Step, wordsOf } from '../support/proposal/after-steps';
import { ferry } from '../support/proposal/office-steps';

const stranger = { id: 'somebody', name: 'Iemand' };
const agreed: Step = { party: 'kustwacht', kind: 'agree' };
const all: Step[] = ['kustwacht', 'waterschap', 'brandweer'].map((party) => ({ party, kind: 'agree' }));

describe('Aanpassen', () => {
  const step: Step = {
    kind: 'correct',
    correction: { agendaItem: '9', boardHolders: ['N. Bos'] },
    deadline: '2026-03-27',
  };

  it('changes the facts and the last day; answers stay', () => {
    const { proposal, said } = afterSteps([agreed, step]);
    expect(said.at(-1)).toBe('vastgelegd');
    expect(proposal.memo).toMatchObject({ agendaItem: '9', boardHolders: ['N. Bos'] });
    expect(proposal.deadline).toBe('2026-03-27');
    expect(wordsOf(proposal)[1]).toBe('Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.');
  });

  it('what stays as it was is no event', () => {
    expect(afterSteps([step, step]).said.at(-1)).toBe('als eerder');
  });

  it.each<[string, Step[], string]>([
    ['by a stranger', [{ ...step, by: stranger }], 'Dit kunnen alleen de auteur en de secretaris.'],
    ['after the end', [...all, step], 'Dit kan niet meer, want dit voorstel is afgestemd.'],
    [
      'to a day that is over',
      [{ ...step, deadline: '2026-02-01' }],
      'Deze datum is al voorbij: kies een dag vanaf vandaag.',
    ],
    [
      'without a last day',
      [{ ...step, deadline: '' }],
      'Vul een laatste dag in: u kunt die verzetten, maar niet weghalen.',
    ],
    [
      'on a form from before another correction',
      [step, { kind: 'correct', correction: { agendaItem: '7' }, revision: 1 }],
      'Iemand anders heeft deze gegevens intussen aangepast: kijk ze na en druk dan nog eens op Opslaan.',
    ],
  ])('%s is refused', (_, steps, sentence) => {
    expect(afterSteps(steps).said.at(-1)).toBe(sentence);
  });

  it('a note that is not Openbaar keeps a link', () => {
    const { memo } = aProposal();
    const secret = aProposal({ memo: { ...memo, confidentiality: 'vertrouwelijk' } });
    const { said } = afterSteps([{ kind: 'correct', correction: { documentsLink: '' } }], secret);
    expect(said.at(-1)).toMatch('Vul eerst de link naar de stukken in');
  });
});

describe('Nog een partij vragen', () => {
  it('the round waits for that party too, and twice is once', () => {
    const steps: Step[] = [agreed, { kind: 'addParty' }, { kind: 'addParty' }];
    const { proposal, said } = afterSteps(steps);
    expect(said.slice(1)).toEqual(['vastgelegd', 'als eerder']);
    expect(viewFor(proposal, { kind: 'party', party: 'veerdienst' }).isOpen).toBe(true);
    expect(wordsOf(proposal).at(-1)).toBe('Veerdienst: Nog geen antwoord.');
    expect(afterSteps([{ kind: 'addParty' }, ...all]).proposal.status).toBe('submitted');
  });

  it.each<[string, Step[], string]>([
    ['by a stranger', [{ kind: 'addParty', by: stranger }], 'Dit kunnen alleen de auteur en de secretaris.'],
    ['after the end', [...all, { kind: 'addParty' }], 'Dit kan niet meer, want dit voorstel is afgestemd.'],
    [
      'in a conversation that is asked already',
      [{ kind: 'addParty', party: { ...ferry, place: aParty().place } }],
      'Dit kan niet, want in het gesprek van deze partij staat dit voorstel al, voor een andere partij.',
    ],
    [
      'with a rule that is never met',
      [{ kind: 'addParty', party: { ...ferry, rule: { kind: 'all' } } }],
      'Noem eerst de adviseurs: bij deze regel moet van elke plaats iemand akkoord geven.',
    ],
  ])('%s is refused', (_, steps, sentence) => {
    expect(afterSteps(steps).said.at(-1)).toBe(sentence);
  });
});
