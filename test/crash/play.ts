import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { ProposalKey } from '../../bot/core/proposal';
import { createAzureStore } from '../../bot/store/azure-store';
import type { Store } from '../../bot/store/ports';
import { aParty, aPlace } from '../builders';
import { noteFile } from '../stories/round';
import type { Conversation } from '../teams/conversations';
import type { BotMessage } from '../teams/message-board';
import type { Person } from '../teams/person';
import { pressButton } from '../teams/press-button';
import { startTeams, type Teams } from '../teams/stand-in-connector';
import { type AnsweredClick, brokenRules } from './broken-rules';
import type { BotProcess, BuiltBot } from './built-bot';
import { type Combination, type Step, stepAfter } from './steps';
import { createSuccession, type Successor } from './succession';

export interface Outcome {
  /** How each process ended, in the order of their turns. */
  ends: string[];
  broken: string[];
}

/** Presses until there is an answer, which has to be the fresh card. */
type Press = (person: Person, message: BotMessage, title: string) => Promise<void>;

const leaseIsOverMs = 61_000;
const settledWithinMs = 15_000;

/**
 * A note goes past two parties while processes die. Whoever gets no answer presses again, as Teams does for them; whoever
 * got one does not. `connectionString`: of storage in which nothing is yet.
 */
export async function play(combination: Combination, bot: BuiltBot, connectionString: string): Promise<Outcome> {
  const teams = await startTeams();
  const store = createAzureStore({ kind: 'connectionString', connectionString });
  await store.prepare();
  const parties = await linkParties(teams, store);
  const started: BotProcess[] = [];
  const start = async (diesAt: Step | undefined, aheadMs: number) => {
    const process = await bot.start({
      path: 'test/crash/mortal-bot.js',
      args: [diesAt ?? '', String(aheadMs)],
      connectionString,
    });
    started.push(process);
    return process;
  };

  const first = await start(combination.step, 0);
  const places = [...parties.map(({ conversation }) => conversation), teams.person('Auteur').chat];
  const shown = () => places.flatMap(teams.messagesIn);
  const unnoted = new Set<string>();
  const succession = createSuccession(first, await successorsOf(combination, start), {
    onTurn: ({ url }) => teams.connectTo(url),
    // First the record, then what is shown: what was noted between the two is no harm, what was posted is seen.
    onDeath: async () => {
      const noted = await notedIds(store, teams.tenantId);
      for (const { id } of shown()) if (!noted.has(id)) unnoted.add(id);
    },
  });

  const press: Press = async (person, message, title) => {
    const { verb, data } = pressButton(message.card, [title], {});
    const id = randomUUID();
    const { card, body } = await succession.untilAnswered(() => person.presses(message, verb, data, id));
    if (!card) throw new Error(`${title} was answered with ${JSON.stringify(body)}`);
  };

  try {
    const key = await putOut(teams, press, (id) => unnoted.add(id));
    const answered: AnsweredClick[] = [];
    for (const { id: party, conversation, adviserName } of parties) {
      const adviser = teams.person(adviserName);
      const card = await teams.sees(conversation, ({ words }) => words.includes('Nog geen antwoord'));
      await press(adviser, card, 'Akkoord');
      answered.push({ personId: adviser.id, party, position: 'agree' });
    }
    await untilClosed(store, key.tenantId);
    const ends = await succession.end();
    return { ends, broken: await brokenRules({ store, key, answered, shown: shown(), unnoted }) };
  } finally {
    await Promise.all(started.map((process) => process.stop()));
    await teams.close();
  }
}

/** A channel and a group chat, because Teams posts to them in different ways. */
async function linkParties(teams: Teams, store: Store) {
  const parties = [
    { id: 'lgo', conversation: teams.channel('LGO crisisbeheersing'), adviserName: 'Ada' },
    { id: 'gemeenten', conversation: teams.groupChat('Adviseurs gemeenten'), adviserName: 'Cato' },
  ];
  const linked = parties.map(({ id, conversation }) =>
    aParty({ id, name: conversation.name, place: placeOf(teams, conversation) }),
  );
  await store.parties.save(teams.tenantId, linked, undefined);
  return parties;
}

function placeOf({ tenantId, serviceUrl }: Teams, { kind, id: conversationId }: Conversation) {
  return aPlace({ kind, tenantId, conversationId, serviceUrl });
}

type Start = (diesAt: Step | undefined, aheadMs: number) => Promise<BotProcess>;

async function successorsOf({ step, recovery }: Combination, start: Start): Promise<Successor[]> {
  if (recovery === 'a second runs beside it') {
    const second = await start(undefined, 0);
    return [
      async () => {
        second.tell('a minute has passed');
        return second;
      },
    ];
  }
  const laterDeaths = {
    'a second starts then': [],
    'a second starts then and dies at the same step, a third starts then': [step],
    'a second starts then and dies at the next step, a third starts then': [stepAfter(step)],
  }[recovery];
  return [...laterDeaths, undefined].map((diesAt, index) => () => start(diesAt, (index + 1) * leaseIsOverMs));
}

/** The author sends the note and presses Uitzetten. Gives the proposal's key. */
async function putOut(teams: Teams, press: Press, onMessage: (id: string) => void): Promise<ProposalKey> {
  const author = teams.person('Auteur');
  const note = await noteFile('txt');
  await author.says(note.bytes.toString());
  const concept = await teams.sees(author.chat, ({ words }) => words.startsWith('Concept'));
  onMessage(concept.id);
  await press(author, concept, 'Uitzetten');
  const { data } = pressButton(concept.card, ['Uitzetten'], {});
  return { tenantId: teams.tenantId, id: String(data.proposalId) };
}

async function notedIds(store: Store, tenantId: string): Promise<Set<string>> {
  const open = await store.index.open(tenantId);
  const rows = await Promise.all(open.map(({ value }) => store.messages.list(value)));
  return new Set(rows.flat().map(({ value }) => value.messageId));
}

/** The last thing that is written: everything has been shown by then. */
async function untilClosed(store: Store, tenantId: string): Promise<void> {
  const signal = AbortSignal.timeout(settledWithinMs);
  for (;;) {
    const [open, closed] = await Promise.all([store.index.open(tenantId), store.index.closed(tenantId, 1)]);
    if (open.length === 0 && closed.length === 1) return;
    await setTimeout(50, undefined, { signal });
  }
}
