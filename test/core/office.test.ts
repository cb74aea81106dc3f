import { viewFor } from '../../bot/core/proposal/view';
import { advisers, aPerson, aProposal } from '../support/builders';
import { afterSteps, type Step, twoSides, wordsOf } from '../support/proposal/after-steps';
import { secretary } from '../support/proposal/office-steps';

const stranger = aPerson({ id: 'person-x', name: 'Iemand Anders' });
const agreedBy = (party: string): Step => ({ party, kind: 'agree' });
const all = ['kustwacht', 'waterschap', 'brandweer'].map(agreedBy);
const against: Step = { party: 'kustwacht', kind: 'disagree', remark: 'De kosten ontbreken.' };
const lift: Step = { kind: 'lift', party: 'kustwacht', personId: advisers.kustwacht.id };
const onlyThey = 'Dit kunnen alleen de auteur en de secretaris.';

/** Each case: the sentence that the last step gives. The step is refused, so it changes nothing. */
function refuses(cases: { name: string; before?: Step[]; step: Step; sentence: string }[]) {
  it.each(cases)('$name is refused and changes nothing', ({ before = [], step, sentence }) => {
    const { proposal, said } = afterSteps([...before, step]);
    expect(said.at(-1)).toBe(sentence);
    expect(proposal).toEqual(afterSteps(before).proposal);
  });
}

describe('Intrekken', () => {
  it('the round stops, the reason is said, and what was answered stays', () => {
    const { proposal } = afterSteps([
      agreedBy('kustwacht'),
      { kind: 'withdraw', reason: ' Het plan gaat niet door. ' },
    ]);
    expect(wordsOf(proposal)[0]).toBe('Ingetrokken op 3-mrt-2026. Reden: Het plan gaat niet door.');
    expect(wordsOf(proposal)[1]).toBe('Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.');
  });

  it('the secretary may too, and twice is once', () => {
    const withdraw: Step = { kind: 'withdraw', by: secretary, isSecretary: true };
    expect(afterSteps([withdraw, withdraw]).said).toEqual(['vastgelegd', 'als eerder']);
  });

  refuses([
    { name: 'by somebody else', step: { kind: 'withdraw', by: stranger }, sentence: onlyThey },
    {
      name: 'without a reason',
      step: { kind: 'withdraw', reason: ' ' },
      sentence: 'Vul eerst uw reden in en druk dan op Versturen.',
    },
    {
      name: 'after the end',
      before: all,
      step: { kind: 'withdraw' },
      sentence: 'Dit kan niet meer, want dit voorstel is afgestemd.',
    },
    {
      name: 'once more, for another reason',
      before: [{ kind: 'withdraw' }],
      step: { kind: 'withdraw', reason: 'Toch.' },
      sentence: 'Dit kan niet meer, want dit voorstel is ingetrokken.',
    },
    {
      name: 'an answer after it',
      before: [{ kind: 'withdraw' }],
      step: agreedBy('kustwacht'),
      sentence: 'U kunt niet meer antwoorden, want dit voorstel is ingetrokken.',
    },
  ]);
});

describe('Een Niet akkoord laten vervallen', () => {
  it('the party is waited for again, and the record says who did it and why', () => {
    const { proposal } = afterSteps([against, lift]);
    expect(wordsOf(proposal)[1]).toBe('Kustwacht en reddingsbrigades: Nog geen antwoord.');
    expect(viewFor(proposal, { kind: 'secretary' }).rows[0]?.answers).toMatchObject([
      {
        name: 'Sietse Wiarda',
        voided: { reason: 'lifted', by: { name: 'Griet Secretaris' }, text: 'Werkt hier niet meer.' },
      },
    ]);
  });

  it('it may be the last thing that stood in the way', () => {
    const colleague: Step = { party: 'kustwacht', kind: 'agree', by: stranger };
    const { proposal, said } = afterSteps([...all.slice(1), against, colleague, lift, lift]);
    expect(wordsOf(proposal)[0]).toBe('Afgestemd op 3-mrt-2026. Alle partijen zijn akkoord.');
    expect(said.slice(-2)).toEqual(['vastgelegd', 'als eerder']);
  });

  it('an absent person who comes back may answer again', () => {
    const { proposal } = afterSteps([against, lift, against]);
    expect(wordsOf(proposal)[1]).toBe('Kustwacht en reddingsbrigades: Niet akkoord van Sietse Wiarda.');
  });

  it('a secretary who sent the note may, where the organisation does not ask for four eyes', () => {
    const own: Step = { ...lift, by: aPerson() } as Step;
    expect(afterSteps([against, own], aProposal(), twoSides).said[1]).toBe(
      'U kunt dit niet zelf doen, want u heeft deze notitie uitgezet: vraag een andere secretaris.',
    );
    const oneSide = { fourEyes: false };
    expect(afterSteps([against, own], aProposal(), oneSide).said[1]).toBe('vastgelegd');
  });

  refuses([
    {
      name: 'by the author',
      before: [against],
      step: { ...lift, by: aPerson(), isSecretary: false } as Step,
      sentence: 'Dit kan alleen de secretaris.',
    },
    {
      name: 'without a reason',
      before: [against],
      step: { ...lift, reason: '' } as Step,
      sentence: 'Vul eerst uw reden in en druk dan op Versturen.',
    },
    {
      name: 'an Akkoord',
      before: [agreedBy('kustwacht')],
      step: lift,
      sentence: 'Van deze persoon geldt geen Niet akkoord meer.',
    },
    {
      name: 'without a reason, of what a new version voided',
      before: [against, { kind: 'newVersion' }],
      step: { ...lift, reason: '' } as Step,
      sentence: 'Van deze persoon geldt geen Niet akkoord meer.',
    },
    {
      name: 'after withdrawing',
      before: [against, { kind: 'withdraw' }],
      step: lift,
      sentence: 'Dit kan niet meer, want dit voorstel is ingetrokken.',
    },
  ]);
});

describe('Reageren op een antwoord', () => {
  const reply: Step = { kind: 'reply', revision: 2, text: 'Zie bladzijde 4.' };

  it('the author answers a remark, and twice is once', () => {
    const { proposal, said } = afterSteps([against, reply, reply]);
    expect(said.slice(1)).toEqual(['vastgelegd', 'als eerder']);
    expect(proposal.signals).toMatchObject([
      { kind: 'reply', party: 'kustwacht', text: 'Zie bladzijde 4.', answers: 2 },
    ]);
  });

  it('delivered twice it is answered the same, also when the adviser has said something else in between', () => {
    expect(afterSteps([against, reply, agreedBy('kustwacht'), reply]).said.at(-1)).toBe('als eerder');
  });

  refuses([
    {
      name: 'by another',
      before: [against],
      step: { ...reply, by: stranger } as Step,
      sentence: 'Dit kan alleen de auteur van deze notitie.',
    },
    {
      name: 'without words',
      before: [against],
      step: { ...reply, text: ' ' } as Step,
      sentence: 'Vul eerst uw reactie in en druk dan op Versturen.',
    },
    {
      name: 'to what nobody said',
      step: { ...reply, revision: 9 } as Step,
      sentence: 'U kunt hier niet meer op reageren, want er is intussen iets anders geantwoord.',
    },
    {
      name: 'of more than 2,000 characters',
      before: [against],
      step: { ...reply, text: 'x'.repeat(2_001) } as Step,
      sentence: 'Uw tekst is te lang: gebruik hoogstens 2.000 tekens.',
    },
  ]);
});

describe('Termijn verzetten', () => {
  it('the last day to answer is another one, today included', () => {
    const { proposal } = afterSteps([{ kind: 'moveDeadline', deadline: '2026-03-03' }]);
    expect(viewFor(proposal, { kind: 'author' }).deadline).toBe('2026-03-03');
  });

  it('to the same day changes nothing', () => {
    expect(afterSteps([{ kind: 'moveDeadline', deadline: '2026-03-20' }]).said).toEqual(['als eerder']);
  });

  refuses([
    { name: 'by somebody else', step: { kind: 'moveDeadline', by: stranger }, sentence: onlyThey },
    {
      name: 'to yesterday',
      step: { kind: 'moveDeadline', deadline: '2026-03-02' },
      sentence: 'Deze datum is al voorbij: kies een dag vanaf vandaag.',
    },
    {
      name: 'after the end',
      before: all,
      step: { kind: 'moveDeadline' },
      sentence: 'Dit kan niet meer, want dit voorstel is afgestemd.',
    },
  ]);
});
