import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BotMessage } from '../teams/message-board';
import type { Organisation } from './organisation';

const notes = resolve(__dirname, '../notes/files');

type Form = 'docx' | 'pdf' | 'txt';

/** The note of test/support/notes as a file to send: with its table still empty, or filled in already. */
export async function noteFile(form: Form = 'docx', table: 'empty' | 'filled' = 'empty') {
  return { name: `Hitteplan.${form}`, bytes: await readFile(resolve(notes, `heat-plan-${table}.${form}`)) };
}

/** A person sends the note. Returns the concept card in that person's own chat. */
export async function sendNote({ teams }: Organisation, authorName: string, form?: Form, table?: 'empty' | 'filled') {
  const author = teams.person(authorName);
  const file = await noteFile(form, table);
  if (form === 'txt') await author.says(file.bytes.toString());
  else await author.sends(file);
  const concept = await teams.sees(author.chat, (message) => message.words.startsWith('Concept'));
  return { author, concept };
}

/** A note that was put out just now: its author, the status card and each party's card. */
export async function putOut(at: Organisation, authorName: string, form?: Form) {
  const known = new Set([at.lgo, at.directie, at.gemeenten].flatMap((place) => at.teams.messagesIn(place)));
  const { author, concept } = await sendNote(at, authorName, form);
  await author.clicks(concept, 'Uitzetten');
  const isNew = (message: BotMessage) => !known.has(message) && message.words.includes('Nog geen antwoord');
  const [lgo, directie, gemeenten, status] = await Promise.all([
    at.teams.sees(at.lgo, isNew),
    at.teams.sees(at.directie, isNew),
    at.teams.sees(at.gemeenten, isNew),
    at.teams.sees(author.chat, (message) => message.words.includes('Wacht op')),
  ]);
  return { author, status, lgo, directie, gemeenten };
}

/** Waits until this very message says so. */
export function says(at: Organisation, message: BotMessage, words: string, limitMs?: number): Promise<BotMessage> {
  return at.teams.sees(
    message.conversation,
    ({ id, words: said }) => id === message.id && said.includes(words),
    limitMs,
  );
}
