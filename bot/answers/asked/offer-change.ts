import { statusCard } from '../../../cards/author/status-card';
import { withdrawCard } from '../../../cards/author/withdraw-card';
import { answerCard } from '../../../cards/chat/answer-card';
import { execute } from '../../../cards/elements/adaptive-card';
import { buttonData } from '../../../cards/party/answer-buttons';
import { askedButtons, askedWords } from '../../../cards/words/asked/other';
import { rowTitle } from '../../../cards/words/chat';
import { dateMissing } from '../../../cards/words/instructions';
import { titleOf } from '../../../cards/words/titles';
import type { Party } from '../../core/directory/party';
import { whyNotAllowed } from '../../core/permission';
import { waitingFor } from '../../core/proposal/waiting';
import { whyNotOpen } from '../../core/proposal/why-not';
import { Refusal } from '../../core/refusal';
import { askedText } from '../../language/asked-text';
import { askForNewVersion } from '../change-proposal';
import { remind } from '../remind';
import type { Answer } from '../reply';
import { aboutOne, type Enquiry, fitsThings, openRows, rowsMeant } from './enquiry';
import { readProposals, type Seen } from './world';

/** Shows whom a reminder would go to, with the button that sends it. A whole command about one proposal sends it. */
export async function offerReminder(enquiry: Enquiry): Promise<Answer> {
  const { ports, asker, asked, commandId } = enquiry;
  const { parties, proposals } = asked.slots;
  const [id] = proposals;
  if (asked.isSure && id === undefined) return remind(ports, `partij ${namesOf(enquiry)[0] ?? ''}`, asker, commandId);
  const names = namesOf(enquiry);
  const isWhole = isWholeCommand(/^herinner\b/i, asked) && id !== undefined && names.length < 2;
  if (isWhole) return remind(ports, [...names, id].join(' over '), asker, commandId);
  if (proposals.length !== 1 && asked.rest === '') return offerReminders(enquiry);
  return aboutOne(enquiry, (seen) => whyNotOpen(seen.proposal) ?? reminderCard(seen, parties, enquiry), 'remind');
}

/** Several proposals: a button for each that waits. */
async function offerReminders(enquiry: Enquiry): Promise<Answer> {
  const { ports, asker, world, asked } = enquiry;
  const { parties, proposals } = asked.slots;
  const rows =
    proposals.length > 0 ? rowsMeant(enquiry) : openRows(world).filter((row) => fitsThings(row, asked.slots));
  const allowed = rows.filter((row) => !whyNotAllowed('remind', asker, row));
  const [refusal] = rows.flatMap((row) => whyNotAllowed('remind', asker, row) ?? []);
  if (allowed.length === 0 && refusal) return refusal;
  const seen = await readProposals(ports, world.scope, allowed);
  const waiting = seen.filter(({ proposal }) =>
    waitingFor(proposal).some((id) => parties.length === 0 || parties.includes(id)),
  );
  const [only] = waiting;
  if (!only)
    return namesOf(enquiry).length > 0
      ? answerCard(askedWords.partyNotWaiting(namesOf(enquiry).join(', ')))
      : new Refusal('nobodyToRemind');
  if (waiting.length === 1) return reminderCard(only, parties, enquiry);
  const buttons = waiting.map(({ row }) =>
    execute(rowTitle(row), 'ask', { text: askedText('remind', { parties, proposals: [row.id] }) }, { inputs: 'none' }),
  );
  const names = namesOf(enquiry);
  const isAll = names.length === 1 && proposals.length === 0;
  const data = { text: askedText('remind', { parties }, true) };
  const all = execute(askedButtons.aboutAll(waiting.length), 'ask', data, { inputs: 'none' });
  return answerCard(askedWords.remindWhich(names), { buttons: isAll ? [all, ...buttons] : buttons });
}

function reminderCard(seen: Seen, parties: readonly string[], enquiry: Enquiry): Answer {
  const { proposal, view } = seen;
  const waiting = waitingFor(proposal);
  const asked = waiting.filter((id) => parties.length === 0 || parties.includes(id));
  const nameOf = (id: string) => view.rows.find(({ party }) => party === id)?.name ?? '';
  if (asked.length === 0) {
    const names = namesOf(enquiry);
    const sentence =
      names.length > 0 && waiting.length > 0
        ? askedWords.partyNotWaiting(names.join(', '))
        : askedWords.nobodyToRemind(titleOf(view));
    return answerCard(sentence, { below: statusCard(view) });
  }
  const data = { ...buttonData(view), party: '' };
  const buttons =
    asked.length === waiting.length
      ? [execute(askedButtons.sendReminder, 'remind', data, { inputs: 'none' })]
      : asked.map((party) =>
          execute(askedButtons.sendReminderTo(nameOf(party)), 'remind', { ...data, party }, { inputs: 'none' }),
        );
  return answerCard(askedWords.remind(asked.map(nameOf), titleOf(view)), { buttons });
}

/** The command as it is written in the manual, about one proposal that is named without a typing error. */
function isWholeCommand(command: RegExp, { text, slots, isExact, refersBack }: Enquiry['asked']): boolean {
  return command.test(text.trim()) && slots.proposals.length === 1 && isExact && !refersBack;
}

function namesOf({ world, asked }: Enquiry): string[] {
  return world.parties.filter(({ id }) => asked.slots.parties.includes(id)).map(({ name }) => name);
}

/** The card that asks for the reason, with the button that withdraws. */
export function offerWithdrawal(enquiry: Enquiry): Promise<Answer> {
  return aboutOne(enquiry, ({ proposal, view }) => whyNotOpen(proposal) ?? withdrawCard(view), 'startWithdrawal');
}

/** The button that begins a new version. The whole command begins it. */
export function offerNewVersion(enquiry: Enquiry): Promise<Answer> {
  const { ports, asker, asked } = enquiry;
  const isBare = /^nieuwe versie\W*$/i.test(asked.text);
  const tell = ({ proposal, view }: Seen) => {
    if (isBare || isWholeCommand(/^nieuwe versie\b/i, asked)) return askForNewVersion(ports, proposal.id, asker);
    const button = execute(askedButtons.newVersion, 'startNewVersion', buttonData(view), { inputs: 'none' });
    return answerCard(askedWords.newVersion(titleOf(view)), { buttons: [button] });
  };
  return aboutOne(enquiry, tell, 'startNewVersion');
}

/** The button that gives the proposal another last day. */
export function offerDeadline(enquiry: Enquiry): Promise<Answer> {
  const { asked } = enquiry;
  const tell = ({ proposal, view }: Seen) => {
    const refusal = whyNotOpen(proposal);
    if (refusal) return refusal;
    const day = asked.slots.period?.until ?? asked.slots.meeting?.until;
    if (!day) return answerCard(dateMissing, { below: statusCard(view) });
    const data = { text: `termijn ${proposal.id} ${day}` };
    const button = execute(askedButtons.moveDeadline(day), 'ask', data, { inputs: 'none' });
    return answerCard(askedWords.deadline(titleOf(view), day), { buttons: [button] });
  };
  return aboutOne(enquiry, tell, 'moveDeadline');
}

/** Says whether the party was asked, and how another party is asked as well. */
export function tellAddParty(enquiry: Enquiry): Promise<Answer> {
  const { asked, world } = enquiry;
  const tell = ({ proposal, view }: Seen) => {
    const isAsked = ({ id }: Party) => view.rows.some(({ party }) => party === id);
    const [already] = world.parties.filter(({ id }) => asked.slots.parties.includes(id)).filter(isAsked);
    const sentence = already
      ? askedWords.alreadyAsked(already.name, titleOf(view))
      : askedWords.addParty(titleOf(view));
    return whyNotOpen(proposal) ?? answerCard(sentence, { below: statusCard(view) });
  };
  return aboutOne(enquiry, tell, 'moveDeadline');
}

/** Says how a fact is corrected. */
export function offerCorrection(enquiry: Enquiry): Promise<Answer> {
  const tell = ({ view }: Seen) => answerCard(askedWords.correct(titleOf(view)), { below: statusCard(view) });
  return aboutOne(enquiry, tell, 'moveDeadline');
}
