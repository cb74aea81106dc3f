import type { Draft } from '../../bot/core/concept/draft';
import { filesOf, memoVersions } from '../../bot/core/proposal/memo-versions';
import type { MemoVersion, ProposalKey } from '../../bot/core/proposal/proposal';
import { Refusal } from '../../bot/core/refusal';
import { aPerson, tenantId } from '../support/builders';
import type { Asked, ConceptPlay } from '../support/simulation/play-concepts';
import { Silence } from '../support/simulation/troubles';

/** Every file that the record names is there. At any moment, because a file that is gone never comes back. */
export async function problemsWithFiles({ store, asked }: ConceptPlay): Promise<string[]> {
  const problems: string[] = [];
  for (const key of keysOf(asked)) {
    const events = await store.proposals.events(key);
    for (const [index, version] of memoVersions(events.map(({ event }) => event)).entries()) {
      const found = await Promise.all(filesOf(version).map((name) => store.files.find(key, name)));
      if (found.includes(undefined))
        problems.push(`version ${index + 1} of ${key.id} was recorded, and its file is gone`);
    }
  }
  return problems;
}

/** An author who was told that it went out, or that nothing is left, was told the truth. */
export async function problemsWithAnswers(play: ConceptPlay): Promise<string[]> {
  const problems = play.faults.filter((fault) => !(fault instanceof Silence)).map((fault) => `a fault: ${fault}`);
  for (const { key, ...one } of play.asked) {
    const { heard } = one;
    if (!key || !heard || heard === 'unsure' || heard instanceof Refusal) continue;
    const versions = memoVersions((await play.store.proposals.events(key)).map(({ event }) => event));
    if (isPutOut(one) && !isAmong(versions, one.document)) problems.push(`${key.id} is out, they heard, and it is not`);
    if (one.act === 'discard' && 'place' in heard && !cameAgain(one, play.asked)) {
      problems.push(...(await wronglyThrownAway(play, heard, versions)));
    }
  }
  return problems;
}

function isAmong(versions: readonly MemoVersion[], document: string): boolean {
  return document === '' ? versions.length > 0 : versions.some((version) => version.document.sha256 === document);
}

async function wronglyThrownAway({ store, troubles }: ConceptPlay, thrown: Draft, versions: readonly MemoVersion[]) {
  const { newVersion, document, id } = thrown;
  if (newVersion?.awaitsNote) return [];
  const isOut = versions[newVersion?.after ?? 0]?.document.sha256 === document.sha256;
  if (isOut) return [`${id} was thrown away and went out`];
  // A late file comes after all, and nothing names it.
  if (troubles() > 0) return [];
  const named = versions.flatMap(filesOf);
  const unused = filesOf(thrown).filter((name) => !named.includes(name));
  const found = await Promise.all(unused.map((name) => store.files.find(thrown, name)));
  return found.some((mark) => mark !== undefined) ? [`${id} was thrown away and its file is there`] : [];
}

/** Nothing is left half done. */
export async function problemsWithRest({ store }: ConceptPlay): Promise<string[]> {
  const problems: string[] = [];
  for (const draft of await store.drafts.list(tenantId, aPerson().id)) {
    if (draft.isDiscarded) problems.push(`${draft.id} is thrown away by half`);
    const proposal = (await store.proposals.load(draft))?.value.proposal;
    if (draft.isSubmitting && proposal && !draft.newVersion) problems.push(`${draft.id} is out and still a concept`);
  }
  return problems;
}

/** Every proposal that came from a concept has a number, and no other has the same. */
export async function problemsWithNumbers({ store, asked }: ConceptPlay): Promise<string[]> {
  const proposals = await Promise.all(
    keysOf(asked).map(async (key) => (await store.proposals.load(key))?.value.proposal),
  );
  const numbers = proposals.flatMap((proposal) => (proposal ? [proposal.number] : []));
  const isSound = new Set(numbers).size === numbers.length && !numbers.includes(undefined);
  return isSound ? [] : [`the proposals have the numbers ${numbers.join(', ')}`];
}

function isPutOut({ act }: Pick<Asked, 'act'>): boolean {
  return act === 'submit' || act === 'putOutNewVersion';
}

/** The note came in again after Weggooien was pressed, or may have. Then there is a new concept. */
function cameAgain({ message, askedAt }: Pick<Asked, 'message' | 'askedAt'>, asked: readonly Asked[]): boolean {
  return asked.some((other) => {
    const isIncoming = other.act === 'deliver' && other.message === message;
    return isIncoming && (other.heardAt === undefined || other.heardAt > askedAt);
  });
}

function keysOf(asked: readonly Asked[]): ProposalKey[] {
  const ids = new Set(asked.flatMap(({ key }) => key?.id ?? []));
  return [...ids].map((id) => ({ tenantId, id }));
}
