import { createMemoryStore } from '../../bot/store/memory-store';
import { createMemoryTable } from '../../bot/store/memory-table';
import { storeContract } from './contract';
import { tableContract } from './contract-table';

const store = createMemoryStore();
storeContract(() => store);

const table = createMemoryTable();
describe('a table', () => tableContract(() => table));
