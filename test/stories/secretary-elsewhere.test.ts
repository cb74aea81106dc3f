import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut } from '../support/organisation/send-note';
import { type Conversation, guidOf } from '../support/teams/conversations';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

const other = guidOf('another tenant');

/** The same person types this, as a guest of another organisation that has the bot too. */
function saysElsewhere(text: string, place: Conversation) {
  const { conversation, channelData, ...rest } = at.secretary.activityIn(place, place.id);
  return at.teams.deliver({
    ...rest,
    conversation: { ...conversation, tenantId: other },
    channelData: { ...channelData, tenant: { id: other } },
    type: 'message',
    text,
  });
}

test('a secretary of one organisation is nobody in another', async () => {
  await putOut(at, 'Auteur van hier');
  const channel = at.teams.channel('Kanaal van een ander');
  await saysElsewhere('koppel Brandweer', channel);
  await at.teams.sees(channel, ({ words }) => words === 'Dit kan alleen de secretaris.');
  await saysElsewhere('partijen', at.secretary.chat);
  await at.teams.sees(at.secretary.chat, ({ words }) => words === 'Dit kan alleen de secretaris.');
  await saysElsewhere('status hitteplan', at.secretary.chat);
  await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Wij vinden geen voorstel met “hitteplan”.'));
  await at.secretary.says('partijen');
  await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('Veiligheidsdirectie'));
});
