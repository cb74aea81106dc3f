import type { Proposal } from '../../../bot/core/proposal/proposal';
import { cardKey } from '../../../bot/reconcile/desired-message';
import { conversationOf } from '../../support/teams/conversations';
import { createPerson, type PersonPorts } from '../../support/teams/person';
import { adviser, messageIdOf } from './seed';
import type { BenchTeams } from './stand-in-teams';

/** Returns every adviser's Akkoord on these rounds, the rounds in turn, so that neighbours are of different rounds. */
export function akkoordsOn(rounds: readonly Proposal[]) {
  const perRound = rounds.map(({ parties, ...round }) =>
    parties.flatMap((party) => party.seats.map((_, index) => ({ round: { parties, ...round }, party, index }))),
  );
  const most = Math.max(...perRound.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => perRound.flatMap((each) => each[turn] ?? [])).flat();
}

export type Akkoord = ReturnType<typeof akkoordsOn>[number];

export interface Pressed {
  /** Milliseconds from the first press to the last answer. */
  ms: number;
  /** Milliseconds of each answer. */
  each: number[];
}

/**
 * Presses over that many connections, each the next as soon as it is answered. Throws on an unexpected answer, because
 * a fast failure would count as fast.
 */
export async function pressAll(
  teams: BenchTeams,
  botUrl: string,
  akkoords: readonly Akkoord[],
  { connections, wanted }: { connections: number; wanted: 'card' | 'sentence' },
): Promise<Pressed> {
  const { deliver, close } = teams.connectTo(botUrl, connections);
  const each: number[] = [];
  const waiting = akkoords.values();
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const akkoord of waiting) {
        const pressedAt = performance.now();
        const answer = await press(akkoord, { ...teams, deliver, upload: () => '', tenantId: akkoord.round.tenantId });
        each.push(performance.now() - pressedAt);
        if (answer[wanted] === undefined) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      }
    }),
  );
  const ms = performance.now() - startedAt;
  close();
  return { ms, each };
}

function press({ round, party, index }: Akkoord, ports: PersonPorts) {
  const letter = party.id.slice(-1);
  const conversation = { ...conversationOf('channel', `${letter} of ${round.tenantId}`) };
  const card = {
    id: messageIdOf(round, cardKey(party.id)),
    conversationId: party.place.conversationId,
    conversation,
    card: {},
    summary: '',
    words: '',
    alerted: [],
    asksForAlert: false,
    edits: 0,
    history: [],
  };
  const data = { proposalId: round.id, party: party.id, version: 1, revision: 1 };
  return createPerson(adviser(round.tenantId, letter, index), ports).presses(card, 'agree', data);
}
