import { randomUUID } from 'node:crypto';
import { createAzureStore } from '../../../bot/store/azure-store';
import type { Store } from '../../../bot/store/ports';
import { unsureSentence } from '../../../cards/words/faults';
import { pressButton } from '../teams/press-button';
import { startTeams } from '../teams/stand-in-connector';
import { type AnsweredClick, brokenRules } from './broken-rules';
import { type BotProcess, startBuiltBot } from './built-bot';
import { type Combination, couldNotNote, type Step, stepAfter } from './death-steps';
import { createSuccession, type Successor } from './succession';
import { isClosedInTime, type Press, patienceMs, putOut, twoParties } from './two-parties';

export interface Outcome {
  /** The end of each process, in the order of their turns. */
  ends: string[];
  /** True when the proposal ended in time. */
  isClosed: boolean;
  broken: string[];
  /** Log lines about trouble, for a failing test. */
  warnings: string[];
}

const leaseIsOverMs = 61_000;

/**
 * Takes a note past two parties while processes die. A person without an answer presses again, as Teams does for them;
 * one with an answer does not. `connectionString`: of empty storage.
 */
export async function play(combination: Combination, connectionString: string): Promise<Outcome> {
  const teams = await startTeams();
  const store = createAzureStore({ kind: 'connectionString', connectionString });
  await store.prepare();
  const parties = twoParties(teams);
  await store.parties.save(
    teams.tenantId,
    parties.map(({ party }) => party),
    undefined,
  );
  const started: BotProcess[] = [];
  const start: Start = async (diesAt, aheadMs, looksAtStart = true) => {
    const process = await startBuiltBot({
      path: 'test/support/crash/mortal-bot.js',
      args: [diesAt ?? '', String(aheadMs), looksAtStart ? 'yes' : 'no'],
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
    // Reads the stored messages before the shown ones. A message noted in between is then excused without need; in the
    // other order, a message posted in between would be missed.
    onDeath: async () => {
      const noted = await notedIds(store, teams.tenantId);
      for (const { id } of shown()) if (!noted.has(id)) unnoted.add(id);
    },
  });

  // A person who reads that it is not certain presses again, as the sentence says.
  const press: Press = async (person, message, title) => {
    const { verb, data } = pressButton(message.card, [title], {});
    const id = randomUUID();
    for (;;) {
      const { card, sentence } = await succession.untilAnswered(() => person.presses(message, verb, data, id));
      if (card) return;
      if (sentence !== unsureSentence) throw new Error(`${title} was answered with: ${sentence}`);
    }
  };

  try {
    const { key, concept } = await putOut(teams, press);
    unnoted.add(concept.id);
    const answered: AnsweredClick[] = [];
    for (const { party, conversation } of parties) {
      const adviser = teams.person(`Adviseur van ${party.name}`);
      const card = await teams.sees(conversation, ({ words }) => words.includes('Nog geen antwoord'), patienceMs);
      await press(adviser, card, 'Akkoord');
      answered.push({ personId: adviser.id, party: party.id, position: 'agree' });
    }
    const isClosed = await isClosedInTime(store, key.tenantId);
    const ends = await succession.end();
    for (const id of started.flatMap(({ logged }) => logged.flatMap(idNotNoted))) unnoted.add(id);
    const broken = await brokenRules({ store, key, answered, shown: shown(), unnoted });
    const isRight = isClosed && broken.length === 0;
    return {
      ends,
      isClosed,
      broken,
      warnings: isRight ? [] : started.flatMap(({ logged }) => logged.filter(isWarning)),
    };
  } catch (error) {
    const logged = started.flatMap((process) => process.logged);
    throw new Error(`${String(error)}\n${logged.join('\n')}`, { cause: error });
  } finally {
    await Promise.all(started.map((process) => process.stop()));
    await teams.close();
  }
}

type Start = (diesAt: Step | undefined, aheadMs: number, looksAtStart?: boolean) => Promise<BotProcess>;

async function successorsOf({ step, recovery }: Combination, start: Start): Promise<Successor[]> {
  if (recovery === 'a second runs beside it') {
    // It does not look at its start, because it would do the first one's work, which then never reaches its step.
    const second = await start(undefined, 0, false);
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

/** Levels of pino for warnings and worse. */
function isWarning(line: string): boolean {
  return /"level":[456]0/.test(line);
}

function idNotNoted(line: string): string[] {
  const [, id] = line.includes(couldNotNote) ? (/"messageId":"([^"]+)"/.exec(line) ?? []) : [];
  return id === undefined ? [] : [id];
}

async function notedIds(store: Store, tenantId: string): Promise<Set<string>> {
  const [open, closed] = await Promise.all([store.index.open(tenantId), store.index.closed(tenantId, 1)]);
  const listed = [...open.map(({ value }) => value), ...closed];
  const rows = await Promise.all(listed.map((row) => store.messages.list(row)));
  return new Set(rows.flat().map(({ value }) => value.messageId));
}
