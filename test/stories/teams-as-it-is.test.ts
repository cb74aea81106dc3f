import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';
import type { BotMessage } from '../support/teams/message-board';
import { pressButton } from '../support/teams/press-button';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

describe('een kaart die niet opnieuw is getekend', () => {
  it('takes a Niet akkoord after an Akkoord: it came later, whatever the card shows', async () => {
    const { lgo } = await putOut(at, 'Auteur van de oude kaart');
    const ada = at.teams.person('Ada met de oude kaart');
    const notDrawnAgain = { ...lgo };
    await ada.clicks(lgo, 'Akkoord');
    const answer = await ada.clicks(notDrawnAgain, ['Niet akkoord', 'Versturen'], { Reden: 'Toch niet.' });
    expect(answer.sentence).toBeUndefined();
    await says(at, lgo, 'Toch niet.');
  });

  it('a click that Teams delivers twice does not undo what was said since, and the card is shown anew', async () => {
    const { lgo } = await putOut(at, 'Auteur van de dubbele klik');
    const ada = at.teams.person('Ada met de dubbele klik');
    const { verb, data } = pressButton(lgo.card, ['Akkoord'], {});
    await ada.presses(lgo, verb, data, 'click-1');
    await ada.clicks(await says(at, lgo, 'Ada met de dubbele klik'), ['Niet akkoord', 'Versturen'], {
      Reden: 'Toch niet.',
    });
    await says(at, lgo, 'Toch niet.');
    const edits = editsOf(lgo);
    expect((await ada.presses(lgo, verb, data, 'click-1')).sentence).toBe(
      'Uw latere antwoord blijft staan, want deze kaart was ouder dan dat antwoord.',
    );
    await at.teams.sees(at.lgo, (message) => message.id === lgo.id && editsOf(lgo) > edits);
  });
});

describe('een knop die als bericht komt', () => {
  it('records the Akkoord and leaves one card to answer on', async () => {
    const { lgo } = await putOut(at, 'Auteur met oude telefoons');
    await olderPress(lgo, 'Akkoord');
    const reply = await at.teams.sees(at.lgo, ({ words }) => words.startsWith('Uw antwoord is vastgelegd.'));
    expect(JSON.stringify(reply.card)).not.toContain('Action.');
    await says(at, lgo, 'Ada met een oude telefoon');
  });

  it('shows the note without buttons', async () => {
    const { lgo } = await putOut(at, 'Auteur van een oud leesscherm');
    await olderPress(lgo, 'Lees de notitie');
    const reply = await at.teams.sees(at.lgo, ({ words, id }) => words.includes('Inleiding') && id !== lgo.id);
    expect(JSON.stringify(reply.card)).not.toContain('Action.Execute');
  });
});

it('somebody whom Teams gives no name is called as the roster has it', async () => {
  const { lgo } = await putOut(at, 'Auteur van een naamloze');
  const noor = at.teams.person('Noor uit de ledenlijst');
  at.lgo.members.push({ id: noor.id, name: noor.name });
  const { verb, data } = pressButton(lgo.card, ['Akkoord'], {});
  const base = noor.activityIn(at.lgo, lgo.conversationId);
  await at.teams.deliver({
    ...base,
    from: { id: base.from.id, aadObjectId: noor.id },
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: lgo.id,
    value: { action: { type: 'Action.Execute', verb, data } },
  });
  await says(at, lgo, 'Noor uit de ledenlijst');
});

it('a picture in a group chat is answered with where to send a note', async () => {
  const ada = at.teams.person('Ada met een foto');
  const base = ada.activityIn(at.gemeenten, at.gemeenten.id);
  const attachments = [{ contentType: 'image/*', contentUrl: 'https://example.org/foto' }];
  await at.teams.deliver({ ...base, type: 'message', text: '<at>Akkoord</at>', attachments });
  await at.teams.sees(
    at.gemeenten,
    ({ words }) => words === 'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
  );
});

it.each([
  ['a message that somebody changed', { type: 'messageUpdate', text: 'status' }],
  ['a thumb up', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
  ['a request of a kind that is not ours', { type: 'invoke', name: 'task/fetch', value: {} }],
])('%s is not answered', async (_what, activity) => {
  const ada = at.teams.person('Ada zonder woorden');
  const { body } = await at.teams.deliver({ ...ada.activityIn(ada.chat, ada.chat.id), ...activity });
  expect(body).toBeUndefined();
  expect(at.teams.messagesIn(ada.chat)).toEqual([]);
});

async function olderPress(message: BotMessage, title: string): Promise<void> {
  const ada = at.teams.person('Ada met een oude telefoon');
  const { verb, data } = pressButton(message.card, [title], {});
  const base = ada.activityIn(at.lgo, message.conversationId);
  await at.teams.deliver({ ...base, type: 'message', text: null, replyToId: message.id, value: { ...data, verb } });
}

function editsOf({ id }: BotMessage): number {
  return at.teams.messagesIn(at.lgo).find((message) => message.id === id)?.edits ?? 0;
}
