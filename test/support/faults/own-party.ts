import { unsureSentence } from '../../../cards/words/faults';
import type { Organisation } from '../organisation/organisation';
import { sendNote } from '../organisation/send-note';
import { type Conversation, guidOf } from '../teams/conversations';
import type { BotMessage } from '../teams/message-board';

/** Milliseconds for events that must come some time: a busy machine may take long. */
const patienceMs = 120_000;

/**
 * A party with a channel, for one case only, so that its faults meet no other case. Parties are made one at a time,
 * because all are in one row.
 */
export async function ownParty({ teams, secretary }: Organisation, caseName: string): Promise<Conversation> {
  // No two of these names resemble each other.
  const channel = teams.channel(guidOf(caseName).slice(0, 8));
  await secretary.says(`koppel ${channel.name}`, channel);
  return channel;
}

/** Sends a note. Returns its concept, and the form that makes it go to this party only. */
export async function conceptFor(at: Organisation, { name }: Conversation, authorName = `Auteur voor ${name}`) {
  const { author, concept } = await sendNote(at, authorName, 'txt');
  const [, party = ''] = new RegExp(`"title":"${name}","value":"([^"]+)"`).exec(JSON.stringify(concept.card)) ?? [];
  return { author, concept, typed: { Partijen: party } };
}

/** Puts the note out, pressing again if need be. Returns the party's card as soon as it is there. */
export async function putOutTo(at: Organisation, channel: Conversation) {
  const { author, concept, typed } = await conceptFor(at, channel);
  while ((await author.clicks(concept, 'Uitzetten', typed)).sentence === unsureSentence);
  const isCard = ({ words }: BotMessage) => words.includes('Nog geen antwoord');
  return { author, card: await at.teams.sees(channel, isCard, patienceMs) };
}

/** The proposal that a card is about. */
export function proposalIdOf(card: object): string {
  return /"proposalId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}
