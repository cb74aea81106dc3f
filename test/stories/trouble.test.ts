import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';
import type { BotMessage } from '../support/teams/message-board';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
  // A bot knows the secretary's private chat from the secretary's first message.
  await at.secretary.says('partijen');
});
afterAll(() => at.close());

/** Returns the cards about trouble that the secretary got since `before`. */
function troubleSince(before: number): string[] {
  return at.teams
    .messagesIn(at.secretary.chat)
    .slice(before)
    .map(({ words }) => words);
}

it('the secretary hears once that the bot was removed from a channel; when it is back, the card is right at once', async () => {
  const before = at.teams.messagesIn(at.secretary.chat).length;
  const round = await putOut(at, 'Auteur met een kanaal dat weg is');
  at.directie.hasBot = false;
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('het kanaal van Veiligheidsdirectie'));
  await at.restartBot();
  await at.teams.person('Cato').clicks(round.gemeenten, 'Akkoord');
  await says(at, round.status, 'Wacht op Veiligheidsdirectie.');
  await at.restartBot();
  expect(troubleSince(before)).toEqual([expect.stringMatching(/^Niet bezorgd: .* Status Export Intrekken$/)]);

  at.directie.hasBot = true;
  expect(round.directie.edits).toBe(0);
  await at.secretary.installs(at.directie);
  await at.teams.sees(at.directie, ({ id, edits }) => id === round.directie.id && edits > 0);
});

it('a card in a team that comes out of the archive is right at once', async () => {
  const round = await putOut(at, 'Auteur met een team in het archief');
  at.directie.hasBot = false;
  const before = at.teams.messagesIn(at.secretary.chat);
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.teams.sees(at.secretary.chat, (message) => !before.includes(message));
  at.directie.hasBot = true;
  const told = at.secretary.activityIn(at.directie, at.directie.id);
  const channelData = { ...told.channelData, eventType: 'teamUnarchived' };
  await at.teams.deliver({ ...told, type: 'conversationUpdate', channelData });
  await at.teams.sees(at.directie, ({ id, edits }) => id === round.directie.id && edits > 0);
});

it('the secretary hears once that somebody deleted a card, and that party answers on the new one', async () => {
  const before = at.teams.messagesIn(at.secretary.chat).length;
  const round = await putOut(at, 'Auteur van een verwijderde kaart');
  at.teams.deletes(round.directie);
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.lostCardsAreBelieved();
  await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Kaart verwijderd: '));
  const again = await at.teams.sees(at.directie, ({ words }) => words.includes('Akkoord'));
  await at.teams.person('Bert').clicks(again, 'Akkoord');
  await says(at, round.status, 'Wacht op Adviseurs gemeenten.');
  expect(troubleSince(before)).toHaveLength(1);
});

it('the secretary gets the end of a note whose author has left, and the note itself', async () => {
  const round = await putOut(at, 'Auteur die vertrekt');
  round.author.chat.hasBot = false;
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Auteur niet bereikt: '));
  await at.teams.person('Bert').clicks(round.directie, 'Akkoord');
  await at.teams.person('Cato').clicks(round.gemeenten, 'Akkoord');
  const end = await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('Alle partijen zijn akkoord.'));
  expect(end.words).toContain('Typ export ');
  expect(JSON.stringify((await at.secretary.clicks(end, 'Export')).card)).toContain('Oplegnotitie met tabel');
});

it('an answer on a card that hangs there twice counts, and that card then says that it was replaced', async () => {
  const round = await putOut(at, 'Auteur van een dubbele kaart');
  const doubled = await postAgain(round.lgo);
  await at.teams.person('Ada').clicks(doubled, 'Akkoord');
  await says(at, doubled, 'Deze kaart is vervangen.');
  await says(at, round.status, 'Ada');
  await says(at, round.lgo, 'Ada');
  expect(round.lgo.words).not.toContain('vervangen');
});

/** Leaves the state after a crash between Teams' taking the card and noting it. */
async function postAgain({ card, conversation }: BotMessage): Promise<BotMessage> {
  const known = at.teams.messagesIn(conversation);
  await fetch(`${at.teams.serviceUrl}v3/conversations`, {
    method: 'POST',
    body: JSON.stringify({
      channelData: { channel: { id: conversation.id } },
      activity: { attachments: [{ content: card }] },
    }),
  });
  return at.teams.sees(conversation, (message) => !known.includes(message));
}
