import type { Download } from '../../bot/http/finished-note';
import { type DownloadPorts, serveDownloads } from '../../bot/http/serve-downloads';
import { ParserBusy } from '../../bot/memo/isolate-parsing';
import { createMemoryStore } from '../../bot/store/memory-store';
import { aKey, aProposal, aSubmittedEvent } from '../support/builders';

const file = (): Download => ({ name: 'Notitie.docx', bytes: new Uint8Array(8), contentType: 'application/msword' });

const kinds = ['note', 'record', 'list'] as const;

/** A proposal with a link to its note and one to its record, and how often each file was made. */
async function aDesk(makeNote: () => Promise<Download> = async () => file()) {
  const store = createMemoryStore();
  await store.proposals.append(undefined, [aSubmittedEvent()], aProposal());
  const made = { note: 0, record: 0, list: 0 };
  const clock = { ms: 1_000_000 };
  const ports: DownloadPorts = {
    store,
    read: async (signed) => {
      const what = kinds.find((kind) => signed.startsWith(kind));
      return what && { key: aKey(), what, expiresAt: '1970-01-01T01:00:00.000Z' };
    },
    make: {
      note: async () => {
        made.note += 1;
        return makeNote();
      },
      certificate: async () => file(),
      record: async () => {
        made.record += 1;
        return file();
      },
      list: async () => {
        made.list += 1;
        return file();
      },
    },
    now: () => new Date(clock.ms).toISOString(),
    nowMs: () => clock.ms,
  };
  async function moveOn(): Promise<void> {
    const read = await store.proposals.load(aKey());
    if (!read) throw new Error('it is there');
    const { proposal } = read.value;
    await store.proposals.append(read, [], { ...proposal, revision: proposal.revision + 1 });
  }
  return { download: serveDownloads(ports), downloadElsewhere: serveDownloads(ports), made, clock, moveOn };
}

test('a file is made once, however often and by however many it is asked for, until the proposal moves on', async () => {
  const { download, made, moveOn } = await aDesk();
  await Promise.all(Array.from({ length: 10 }, (_, index) => download(`note-${index}`)));
  expect(await download('note-1')).toEqual(file());
  expect(made).toEqual({ note: 1, record: 0, list: 0 });
  await moveOn();
  await download('note-1');
  await download('record-1');
  expect(made).toEqual({ note: 2, record: 1, list: 0 });
});

test('a list is made anew each time, once for all who ask in the same moment', async () => {
  const { download, made } = await aDesk();
  await Promise.all([download('list-1'), download('list-2')]);
  await download('list-1');
  expect(made.list).toBe(2);
});

test('a link that is followed without end is told to wait, and works again after that; another link goes on', async () => {
  const { download, clock } = await aDesk();
  for (let turn = 0; turn < 20; turn += 1) expect(await download('note-1')).toEqual(file());
  expect(await download('note-1')).toEqual({ status: 429, afterSeconds: 3 });
  expect(await download('note-2')).toEqual(file());
  clock.ms += 3_000;
  expect(await download('note-1')).toEqual(file());
});

test('a link ends five minutes after it was first followed, in every process, and not before it was followed', async () => {
  const { download, downloadElsewhere, clock } = await aDesk();
  expect(await download('note-1')).toEqual(file());
  clock.ms += 5 * 60_000 - 1;
  expect(await downloadElsewhere('note-1')).toEqual(file());
  expect(await download('note-1')).toEqual(file());
  clock.ms += 1;
  expect(await download('note-1')).toBeUndefined();
  expect(await downloadElsewhere('note-1')).toBeUndefined();
  expect(await downloadElsewhere('note-2')).toEqual(file());
});

test('when too many files are being made it says when to come back; what fails otherwise is a fault', async () => {
  const busy = await aDesk(() => Promise.reject(new ParserBusy()));
  expect(await busy.download('note-1')).toEqual({ status: 503, afterSeconds: 5 });
  const broken = await aDesk(() => Promise.reject(new Error('no file')));
  await expect(broken.download('note-1')).rejects.toThrow('no file');
});

test('what could not be made is tried again', async () => {
  let turn = 0;
  const { download } = await aDesk(async () => {
    turn += 1;
    if (turn === 1) throw new ParserBusy();
    return file();
  });
  await download('note-1');
  expect(await download('note-1')).toEqual(file());
});

test('a link that leads nowhere costs nothing', async () => {
  const { download, made } = await aDesk();
  expect(await download('verlopen')).toBeUndefined();
  expect(made).toEqual({ note: 0, record: 0, list: 0 });
});
