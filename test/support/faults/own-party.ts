import { unsureSentence } from '../../../cards/words/faults';
import type { Organisation } from '../organisation/organisation';
import { sendNote } from '../organisation/send-note';
import { type Conversation, guidOf } from '../teams/conversations';
import type { BotMessage } from '../teams/message-board';

/** For what must come some time: a busy machine may take long. */
const patienceMs = 120_000;

/** A party with a channel, for one case only: what goes wrong there meets no other. One at a time: all are in one row. */
export async function ownParty({ teams, secretary }: Organisation, caseName: string): Promise<Conversation> {
  // No two of these names resemble each other.
  const channel = teams.channel(guidOf(caseName).slice(0, 8));
  await secretary.says(`koppel ${channel.name}`, channel);
  return channel;
}

/** The concept of a note, and what to type so that it goes to this party only. */
export async function conceptFor(at: Organisation, { name }: Conversation, authorName = `Auteur voor ${name}`) {
  const { author, concept } = await sendNote(at, authorName, 'txt');
  const [, party = ''] = new RegExp(`"title":"${name}","value":"([^"]+)"`).exec(JSON.stringify(concept.card)) ?? [];
  return { author, concept, typed: { Partijen: party } };
}

/** The note is put out, if need be by pressing again; gives the party's card as soon as it is there. */
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
