import type { Store } from '../../bot/store/ports';
import { directoryContract } from './contract-directory';
import { indexContract } from './contract-index';
import { messagesContract } from './contract-messages';
import { numbersContract } from './contract-numbers';
import { processesContract } from './contract-processes';
import { proposalsContract } from './contract-proposals';
import { removalsContract } from './contract-removals';

/** The promises of every form of the store, as one suite. `open` makes the store under test. */
export function storeContract(open: () => Store): void {
  describe('the record of a proposal', () => proposalsContract(open));
  describe('the messages of a proposal', () => messagesContract(open));
  describe('the lists of proposals', () => indexContract(open));
  describe('the processes that are alive', () => processesContract(open));
  describe('the numbers of proposals', () => numbersContract(open));
  describe('what was removed', () => removalsContract(open));
  describe('parties, people, concepts and files', () => directoryContract(open));
}
