import { choiceCard } from '../../cards/chat/choice-card';
import { sayCard } from '../../cards/chat/say-card';
import { thisPartyTitle } from '../../cards/words/buttons';
import { nothingLinked, oneAtATime, rowMark, rowTitle, whichProposal } from '../../cards/words/chat';
import { remindedSentence } from '../../cards/words/instructions';
import { titleOf } from '../../cards/words/titles';
import type { Party } from '../core/directory/party';
import { whyNotAllowed } from '../core/permission';
import type { RemindCommand } from '../core/proposal/command';
import type { IndexRow } from '../core/proposal/index-row';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { manualReminderKey } from '../core/proposal/signal';
import { Refusal } from '../core/refusal';
import { matchParty, partyMeant } from '../language/match-party';
import { namedTogether } from '../language/words';
import { aboutOne, keyOf, type LookUpStore, lookUp, openRows } from './look-up';
import type { Answer } from './reply';
import { type Asker, scopeOf } from './scope';

export interface RemindPorts {
  store: LookUpStore;
  handleCommand: (key: ProposalKey, command: RemindCommand) => Promise<Proposal | Refusal>;
}

/** Matches `LGO aan de begroting` and `LGO over de begroting`. */
const partyAboutProposal = /^(.+?) (?:aan|over) (.+)$/i;

/** Stands before a party's name when a proposal of that name fits too. */
const partyMark = /^partij\s+/i;

/**
 * Sends a reminder about one proposal, or to one party about every proposal that waits for it. Says where the reminder
 * went.
 */
export async function remind(ports: RemindPorts, search: string, asker: Asker, commandId: string): Promise<Answer> {
  const { store } = ports;
  const parties = (await store.parties.load(asker.tenantId))?.value ?? [];
  const [, who = '', about = ''] = partyAboutProposal.exec(search) ?? [];
  const asked = partyMeant(who, parties);
  if (asked) return remindProposal(ports, about, asker, commandId, asked);
  const named = severalMeant(search, parties);
  if (named.length > 1) return choiceCard(oneAtATime, named.map(buttonFor));
  const party = partyMeant(search, parties) ?? partyMeant(search.replace(partyMark, ''), parties);
  if (!party) return remindProposal(ports, search, asker, commandId);
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const fitting = partyMark.test(search) ? [] : await lookUp(store, scope, search, asker.tenantId);
  const rows = fitting.filter((row) => !whyNotAllowed('remind', asker, row));
  if (rows.length === 0) return remindParty(ports, party, asker, commandId);
  const proposals = rows.map((row) => ({ title: rowTitle(row), apart: rowMark(row), asks: `herinner ${row.id}` }));
  return choiceCard(whichProposal, [buttonFor(party), ...proposals]);
}

/**
 * The parties in `LGO en Veiligheidsdirectie`. Empty when that is the name of one party, or when one of the names is
 * unknown.
 */
function severalMeant(search: string, parties: readonly Party[]): readonly Party[] {
  if (matchParty(search, parties).kind === 'same') return [];
  const meant = namedTogether(search).map((name) => partyMeant(name, parties));
  return meant.some((party) => party === undefined) ? [] : meant.flatMap((party) => party ?? []);
}

function buttonFor({ name }: Party) {
  return { title: thisPartyTitle(name), asks: `herinner partij ${name}` };
}

/** `party`: reminds that one only, if it still has to answer. */
function remindProposal(
  ports: RemindPorts,
  search: string,
  asker: Asker,
  commandId: string,
  party?: Party,
): Promise<Answer> {
  const whom = party ? `${party.name} over ` : '';
  const request = { search, asks: (id: string) => `herinner ${whom}${id}`, ask: 'remind' } as const;
  return aboutOne(ports.store, asker, request, async ({ proposal, view }) => {
    const outcome = await ports.handleCommand(keyOf(proposal), commandBy(asker, commandId, party?.id ?? ''));
    if (outcome instanceof Refusal) return outcome;
    const key = manualReminderKey(commandId);
    const went = outcome.signals.flatMap((signal) =>
      signal.kind === 'reminder' && signal.key === key ? signal.parties : [],
    );
    const names = outcome.parties.filter(({ id }) => went.includes(id)).map(({ name }) => name);
    return sayCard(remindedSentence(names, [titleOf(view)]));
  });
}

/** Reminds this party about each open proposal that waits for it and that this asker may remind about. */
async function remindParty(ports: RemindPorts, party: Party, asker: Asker, commandId: string): Promise<Answer> {
  const { store, handleCommand } = ports;
  const open = await openRows(store, await scopeOf(asker, store.parties), asker.tenantId);
  const theirs = open.filter(({ parties }) => parties.includes(party.id));
  const rows = theirs.filter((row) => !whyNotAllowed('remind', asker, row));
  const [refusal] = theirs.flatMap((row) => whyNotAllowed('remind', asker, row) ?? []);
  if (rows.length === 0 && refusal) return refusal;
  const reminded: IndexRow[] = [];
  for (const row of rows) {
    const outcome = await handleCommand(keyOf(row), commandBy(asker, commandId, party.id));
    if (!(outcome instanceof Refusal)) reminded.push(row);
  }
  if (reminded.length === 0) return new Refusal('nobodyToRemind');
  return sayCard(remindedSentence([party.name], reminded.map(rowTitle)));
}

function commandBy({ person, tenantId, isSecretary }: Asker, id: string, party: string): RemindCommand {
  return { kind: 'remind', id, by: person, tenantId, isSecretary, party };
}
