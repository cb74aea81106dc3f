import type { Scheduler } from 'fast-check';
import type { Place } from '../../../bot/core/directory/person';
import type { MessageRow } from '../../../bot/core/proposal/message-row';
import { createMemoryStore } from '../../../bot/store/memory-store';
import { createMemoryTable } from '../../../bot/store/memory-table';
import type { Table } from '../../../bot/store/table';
import { messagePrefix } from '../../../bot/store/table-keys';
import { createTableStore } from '../../../bot/store/table-store';
import { tenantId } from '../builders';
import { createClock } from '../clock';
import { secretary, secretaryPlace } from '../memory-bot/memory-bot';
import { createPaperTeams } from '../memory-bot/paper-teams';
import { membersOf, type Round } from './any-schedule';
import { startBotProcess } from './bot-process';
import { createFaultyFiles } from './faulty-files';
import { createFaultyMessenger, type Posted } from './faulty-messenger';
import { createFaultyTable } from './faulty-table';
import { createNetwork, type Mortal, settled } from './network';
import { createPlan, storageTroubles, teamsTroubles } from './troubles';

/** A Monday; the note must be answered before the Friday. */
const monday = '2026-03-16T09:00:00.000Z';
/** Milliseconds after which the platform starts another process for one that died. */
const restartAfterMs = 10_000;
const processCount = 3;

export type Process = Mortal & Omit<ReturnType<typeof startBotProcess>, 'hasStarted'>;

/**
 * One storage, one Teams and several processes of the bot, with a scheduler between them. `onHappened`: for the count.
 */
export async function createWorld(
  scheduler: Scheduler,
  round: Pick<Round, 'storage' | 'teams'> & Partial<Pick<Round, 'restarts' | 'heir'>>,
  onHappened: (what: string) => void,
) {
  const { restarts = true, heir = 'a new process' } = round;
  const clock = createClock(monday);
  const teams = createPaperTeams();
  const noted = new Set<string>();
  const posted: Posted[] = [];
  const tables = { proposals: watched(createMemoryTable(), noted), directory: createMemoryTable() };
  const parts = { files: createMemoryStore().files, prepare: async () => {} };
  const store = createTableStore({ ...tables, ...parts });
  await store.people.remember(tenantId, secretary, secretaryPlace);

  let troubles = 0;
  const onTrouble = (what: string) => {
    troubles += 1;
    onHappened(what);
  };
  const storagePlan = createPlan(round.storage, storageTroubles, onTrouble);
  const teamsPlan = createPlan(round.teams, teamsTroubles, onTrouble);
  const network = createNetwork(scheduler, clock, () => onTrouble('request given up'));
  const faults: unknown[] = [];
  let living: Process[] = [];
  let starting: Mortal[] = [];
  let started = 0;
  let ids = 0;

  function start(): void {
    started += 1;
    const mortal: Mortal = { name: `bot ${started}`, isDead: false, lostNotes: 0, die: () => die(mortal) };
    const faulty = (table: Table) => createFaultyTable(table, mortal, network, storagePlan);
    const { hasStarted, ...handlers } = startBotProcess({
      name: mortal.name,
      store: createTableStore({
        ...parts,
        proposals: faulty(tables.proposals),
        directory: faulty(tables.directory),
        files: createFaultyFiles(parts.files, mortal, network, storagePlan),
      }),
      messenger: createFaultyMessenger(teams.messenger, mortal, network, teamsPlan, (each) => posted.push(each)),
      roster: async (place: Place) => membersOf(place.conversationId),
      clock,
      newId,
      onFault: (error: unknown) => faults.push(error),
    });
    starting.push(mortal);
    hasStarted.then(
      () => {
        starting = starting.filter((other) => other !== mortal);
        if (!mortal.isDead) living.push(Object.assign(mortal, handlers));
      },
      // A process that cannot say that it is alive ends, as the bot does, and the platform starts another.
      mortal.die,
    );
  }

  function die(process: Mortal): void {
    if (process.isDead) return;
    onTrouble('process died');
    process.isDead = true;
    living = living.filter((other) => other !== process);
    starting = starting.filter((other) => other !== process);
    clock.runLater(restartAfterMs, () => {
      if (restarts && living.length + starting.length < processCount) start();
    });
  }

  function newId(): string {
    ids += 1;
    return `id-${ids}`;
  }

  /** Ends all trouble. One new process goes on, or the ones that are left; if none is, a new one. */
  function recover(): void {
    storagePlan.end();
    teamsPlan.end();
    if (heir === 'a new process') {
      for (const process of [...living, ...starting]) process.isDead = true;
      living = [];
      starting = [];
    }
    network.recover();
    if (living.length + starting.length === 0) start();
  }

  for (let count = 0; count < processCount; count += 1) start();
  await settled();
  while (starting.length > 0 && scheduler.count() > 0) await scheduler.waitNext(1);
  return {
    clock,
    store,
    teams,
    noted,
    posted,
    faults,
    newId,
    recover,
    onTrouble,
    stall: network.stall,
    troubles: () => troubles,
    process: (number: number): Process | undefined => living[number % Math.max(1, living.length)],
    /** Resolves when nothing is under way. Does not wait for work that is planned for later. */
    async settle() {
      await settled();
      while (scheduler.count() > 0) await scheduler.waitNext(1);
    },
    /** Lets so many requests go on, if there are as many. */
    async advance(count: number) {
      for (let done = 0; done < count && scheduler.count() > 0; done += 1) await scheduler.waitNext(1);
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Keeps which of Teams' messages were ever noted. */
function watched(table: Table, noted: Set<string>): Table {
  return {
    ...table,
    async write(row, options) {
      const etag = await table.write(row, options);
      if (row.row.startsWith(messagePrefix)) noted.add((row.value as MessageRow).messageId);
      return etag;
    },
  };
}
