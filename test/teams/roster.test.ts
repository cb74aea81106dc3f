import { createAuthentication } from '../../bot/teams/authentication';
import { createRoster } from '../../bot/teams/roster';
import type { Conversation } from '../support/teams/conversations';
import { noIdentity, settingsWith } from '../support/teams/edge';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';

let teams: Teams;
const faults: unknown[] = [];
beforeAll(async () => {
  teams = await startTeams();
});
afterAll(() => teams.close());

function namesIn({ id, kind }: Conversation) {
  const settings = settingsWith(noIdentity);
  const roster = createRoster(createAuthentication(settings), settings, (error) => void faults.push(error));
  return roster({ kind, tenantId: teams.tenantId, conversationId: id, serviceUrl: teams.serviceUrl });
}

test('everybody in a channel is found, page after page, in the order of their names', async () => {
  const channel = teams.channel('Waterschap Noorderzijl');
  channel.members = ['Noor', 'Bram', 'Yara', 'Émile', 'Femke'].map((name) => ({ id: `id-${name}`, name }));
  expect(await namesIn(channel)).toEqual(
    ['Bram', 'Émile', 'Femke', 'Noor', 'Yara'].map((name) => ({ id: `id-${name}`, name })),
  );
});

test('in a place that the bot has left nobody is found, and the log has why', async () => {
  const channel = teams.channel('Verlaten kanaal');
  channel.hasBot = false;
  expect(await namesIn(channel)).toEqual([]);
  expect(faults).toEqual([expect.objectContaining({ statusCode: 403 })]);
});
