import type { FileStore } from './file-store';
import type { Store } from './ports';
import type { Table } from './table';
import { createList, createPeople } from './table-directory';
import { createDrafts } from './table-drafts';
import { createFollowedLinks } from './table-followed-links';
import { createIndex } from './table-index';
import { partiesKey, substitutionsKey } from './table-keys';
import { createMessages } from './table-messages';
import { createNumbers } from './table-numbers';
import { createOnce } from './table-once';
import { createProcesses } from './table-processes';
import { createProposals } from './table-proposals';
import { createRemovals } from './table-removals';
import { createSigningKeys } from './table-signing-keys';

export interface StoreParts {
  proposals: Table;
  directory: Table;
  files: FileStore;
  prepare: () => Promise<void>;
}

/** Makes the store from two tables and a place for files, wherever these are. */
export function createTableStore({ proposals, directory, files, prepare }: StoreParts): Store {
  const index = createIndex(directory);
  return {
    proposals: createProposals(proposals),
    messages: createMessages(proposals),
    index,
    removals: createRemovals(proposals, directory),
    parties: createList(directory, partiesKey),
    substitutions: createList(directory, substitutionsKey),
    people: createPeople(directory),
    drafts: createDrafts(directory),
    numbers: createNumbers(directory),
    files,
    processes: createProcesses(directory),
    signingKeys: createSigningKeys(directory),
    followedLinks: createFollowedLinks(directory),
    once: createOnce(directory),
    prepare,
    async ping() {
      await index.tenants();
    },
  };
}
