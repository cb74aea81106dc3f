import type { Conversation } from '../../bot/core/directory/alerts';
import type { Alerts } from '../../bot/core/directory/party';
import type { Seat } from '../../bot/core/directory/rule';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { whomToAlert } from '../../bot/core/proposal/whom-to-alert';
import { aParty, aPerson, aRound, threeParties } from '../support/builders';
import { answered } from '../support/proposal/answered';
import { inNextVersion, putOutWithRule, seats, secretary, substitutions } from '../support/proposal/evolved-proposals';

function named(count: number) {
  return Array.from({ length: count }, (_, number) => ({ id: `lid-${number + 1}`, name: `Lid ${number + 1}` }));
}

function alerted(proposal: Proposal, members = named(3), today = '2026-03-03'): string[] {
  const [party = aParty()] = proposal.parties;
  const conversation: Conversation = { members, isSecretary: ({ id }) => id === secretary.id };
  return whomToAlert(proposal, party, conversation, today).map(({ name }) => name);
}

function chosen(alerts: Alerts, theirSeats: readonly Seat[] = seats): Proposal {
  return aRound({ parties: [aParty({ alerts, seats: theirSeats }), ...threeParties().slice(1)] });
}

describe('Wie een melding krijgt', () => {
  const all = putOutWithRule({ kind: 'all' }, seats);

  it('alerts those who still have to answer: of a place where somebody did, nobody more', () => {
    expect(alerted(all)).toEqual(['Sietse Wiarda', 'Fenna Luyten', 'Kaya Demir', 'Bram Hoekstra']);
    expect(alerted(answered(all, { name: 'Kaya Demir' }))).toEqual(['Sietse Wiarda', 'Fenna Luyten']);
  });

  it('alerts everybody who did not answer yet when a number of them must', () => {
    const two = answered(putOutWithRule({ kind: 'count', count: 2 }, seats), { name: 'Kaya Demir' });
    expect(alerted(two)).toEqual(['Sietse Wiarda', 'Fenna Luyten', 'Bram Hoekstra']);
  });

  it('alerts the substitute in the place of somebody who is away, on the days that are agreed', () => {
    const away = putOutWithRule({ kind: 'all' }, seats, { substitutions });
    expect(alerted(away)[0]).toBe('Elif Yilmaz');
    expect(alerted(away, [], '2026-04-01')[0]).toBe('Sietse Wiarda');
    expect(alerted(answered(away, { name: 'Elif Yilmaz' }))).not.toContain('Elif Yilmaz');
  });

  it('alerts at most twenty, of every place one before of any two', () => {
    const many = Array.from({ length: 15 }, (_, number) => ({
      label: `Gemeente ${number + 1}`,
      persons: [1, 2].map((each) => ({ id: `${number + 1}.${each}`, name: `Lid ${number + 1}.${each}` })),
    }));
    const names = alerted(putOutWithRule({ kind: 'all' }, many));
    expect(names).toHaveLength(20);
    expect(names.filter((name) => name.endsWith('.1'))).toHaveLength(15);
  });

  it('alerts somebody with two places once', () => {
    const [first] = seats;
    const twice = [...seats, { label: 'Waterkant', persons: first?.persons ?? [] }];
    expect(alerted(putOutWithRule({ kind: 'all' }, twice)).filter((name) => name === 'Sietse Wiarda')).toHaveLength(1);
  });

  const one = putOutWithRule({ kind: 'one' });

  it('alerts, where nobody is named, who is there, without the author and the secretaries', () => {
    expect(alerted(one, [...named(2), aPerson(), secretary])).toEqual(['Lid 1', 'Lid 2']);
  });

  it('alerts nobody where more than twenty could answer', () => {
    expect(alerted(one, [...named(20), secretary])).toHaveLength(20);
    expect(alerted(one, named(21))).toEqual([]);
  });

  it('leaves out, where nobody is named, who answered', () => {
    const two = answered(putOutWithRule({ kind: 'count', count: 2 }), { name: 'lid-1' });
    expect(alerted(two)).toEqual(['Lid 2', 'Lid 3']);
  });

  it('alerts everybody in the conversation, whoever is named, when the secretary chose so', () => {
    expect(alerted(chosen('everybody'), [...named(2), aPerson()])).toEqual(['Lid 1', 'Lid 2']);
  });

  it('alerts who must answer when everybody was chosen and too many are there', () => {
    expect(alerted(chosen('everybody'), named(21))).toContain('Sietse Wiarda');
    expect(alerted(chosen('everybody', []), named(21))).toEqual([]);
  });

  it('alerts nobody when the secretary chose so', () => {
    expect(alerted(chosen('nobody'))).toEqual([]);
  });
});

test('a party that need not answer (any more) hears nothing', () => {
  expect(alerted(putOutWithRule({ kind: 'informed' }))).toEqual([]);
  expect(alerted(answered(putOutWithRule({ kind: 'one' }), {}))).toEqual([]);
  expect(alerted(answered(putOutWithRule({ kind: 'one' }), { position: 'disagree', remark: 'Nee.' }))).toEqual([]);
});

test('asked again by a new version, who answered before hears it too', () => {
  const again = inNextVersion(answered(putOutWithRule({ kind: 'one' }, seats), {}), ['kustwacht']);
  expect(alerted(again)).toContain('Sietse Wiarda');
});
