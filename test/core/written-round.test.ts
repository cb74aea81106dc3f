import type { Person } from '../../bot/core/directory/person';
import type { RespondCommand } from '../../bot/core/proposal/command';
import { decide } from '../../bot/core/proposal/decide';
import { evolveAll } from '../../bot/core/proposal/evolve';
import type { Position } from '../../bot/core/proposal/position';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { viewFor } from '../../bot/core/proposal/view';
import { mostPeople, readWrittenForm, type WrittenForm } from '../../bot/core/proposal/written-form';
import { Refusal } from '../../bot/core/refusal';
import { stateSentence } from '../../cards/words/reasons';
import { refusalSentence } from '../../cards/words/refusals';
import { aPerson, submittedAt, tenantId } from '../support/builders';
import {
  aWrittenRound,
  chair,
  chairs,
  consultation,
  policy,
  roundKey,
  rowFor,
} from '../support/proposal/written-rounds';

function whyNot(rows: WrittenForm['rows'], people = chairs) {
  const outcome = readWrittenForm({ rows, rule: 'everyone' }, people, consultation, policy);
  return outcome instanceof Refusal ? refusalSentence(outcome) : undefined;
}

function answer(round: Proposal, name: string, kind: Position, by: Person = { id: name, name }) {
  const { version, revision } = round;
  const asked = {
    id: `${name}-${kind}-${revision}`,
    by,
    tenantId,
    conversationId: `a:${name}`,
    party: name,
  };
  const command: RespondCommand = { ...asked, kind, version, revision, remark: kind === 'agree' ? '' : 'Te duur.' };
  return decide(round, command, submittedAt, policy);
}

function answered(round: Proposal, ...answers: readonly [string, Position][]): Proposal {
  return answers.reduce((now, [name, position]) => {
    const events = answer(now, name, position);
    if (events instanceof Refusal) throw new Error(events.kind);
    return evolveAll(now, roundKey, events);
  }, round);
}

const stateOf = (round: Proposal) => stateSentence(viewFor(round, { kind: 'author' }));

describe('Schriftelijke ronde', () => {
  it('asks each person in the own chat, for whom they speak, on the version on which the parties agreed', () => {
    const { parties, written, memo, author } = aWrittenRound();
    expect(parties.map(({ name, place }) => `${name} in ${place.conversationId}`)).toEqual([
      'de voorzitter van Annadorp in a:Anna',
      'de voorzitter van Bertdorp in a:Bert',
    ]);
    expect(written).toEqual({
      rule: 'everyone',
      after: { id: consultation.id, version: 1, revision: 5, hash: 'c'.repeat(64) },
    });
    expect([memo, author]).toEqual([consultation.memo, consultation.author]);
  });

  it('has agreed when everybody said Akkoord, and waits for whoever is against', () => {
    const round = answered(aWrittenRound(), ['Anna', 'agree'], ['Bert', 'disagree']);
    expect(stateOf(round)).toBe('De voorzitter van Bertdorp is niet akkoord.');
    expect(stateOf(answered(round, ['Bert', 'agree']))).toMatch(/^Afgerond op .*\. Iedereen is akkoord\.$/);
  });

  it('ends with one Akkoord where one is enough, but not while somebody is against', () => {
    expect(stateOf(answered(aWrittenRound({ rule: 'one' }), ['Bert', 'agree']))).toMatch(/^Afgerond op /);
    const disputed = answered(aWrittenRound({ rule: 'one' }), ['Anna', 'disagree'], ['Bert', 'agree']);
    expect(disputed.status).toBe('submitted');
    expect(stateOf(answered(disputed, ['Anna', 'agree']))).toMatch(/^Afgerond op /);
  });

  it('knows Akkoord and Niet akkoord, from the person who was asked and in that chat only', () => {
    const round = aWrittenRound();
    expect(answer(round, 'Anna', 'agreeWithRemark')).toEqual(new Refusal('unknownButton'));
    expect(answer(round, 'Anna', 'agree', { id: 'Bert', name: 'Bert' })).toEqual(new Refusal('notAnAdviser'));
    expect(answer(round, 'Cees', 'agree')).toEqual(new Refusal('otherPartysPlace'));
  });

  it('has no new version of its own', () => {
    const memo = { memo: consultation.memo, documentsLink: '', document: consultation.document };
    const asked = { id: 'again', by: consultation.author, tenantId, voided: ['Anna'], substitutions: [] };
    const command = { ...asked, kind: 'newVersion', expected: 1, memo } as const;
    expect(decide(aWrittenRound(), command, submittedAt, policy)).toEqual(new Refusal('notInRound'));
  });

  it('names each person once, and says what is wrong with the form', () => {
    expect(aWrittenRound({ rows: [rowFor('Anna'), rowFor('Anna')] }).parties).toHaveLength(1);
    expect(
      aWrittenRound({ rows: [rowFor('Anna', 'het dagelijks bestuur'), rowFor('Bert', 'Het dagelijks bestuur')] })
        .parties[1]?.name,
    ).toBe('Het dagelijks bestuur (Bert)');
    expect(whyNot([])).toBe('Kies in elke rij iemand bij Wie.');
    expect(whyNot([{ who: [], onBehalfOf: 'de raad' }])).toBe('Kies in elke rij iemand bij Wie.');
    expect(whyNot([rowFor('Anna', 'het bestuur'), rowFor('Anna', 'de raad')])).toBe(
      'Iemand staat er twee keer: noem ieder één keer.',
    );
    expect(whyNot([{ who: [aPerson().id], onBehalfOf: '' }])).toContain('De auteur kan niet zelf antwoorden');
    expect(whyNot([rowFor('Dirk')])).toContain('Wij kunnen niet iedereen bereiken');
    const unreachable = { ...chair('Dirk'), place: undefined };
    expect(readWrittenForm({ rows: [rowFor('Dirk')], rule: '' }, [unreachable], consultation, policy)).toEqual(
      new Refusal('notReached', 'Dirk'),
    );
    expect(whyNot([rowFor('Anna', 'x'.repeat(101))])).toContain('hoogstens 100 tekens');
    const many = Array.from({ length: mostPeople + 1 }, (_, index) => ({
      who: [`Voorzitter ${index}`],
      onBehalfOf: '',
    }));
    expect(whyNot(many)).toContain(`hoogstens ${mostPeople}`);
  });

  it('follows a round that is under way only when it asks the same people', () => {
    const round = aWrittenRound();
    const again = { id: 'again', by: aPerson({ id: 'secretary' }), tenantId, kind: 'submit' } as const;
    expect(decide(round, { ...again, submission: round }, submittedAt, policy)).toEqual([]);
    const submission = aWrittenRound({ rows: [rowFor('Cees')] });
    expect(decide(round, { ...again, submission }, submittedAt, policy)).toEqual(new Refusal('roundUnderWay'));
  });
});
