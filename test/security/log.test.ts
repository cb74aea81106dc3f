import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

const reason = 'Schaapskooi en zonnewijzer';

test('after a whole story with everything that can go wrong, the log holds no name, no text and no link', async () => {
  const { author, lgo, directie, gemeenten, status } = await putOut(at, 'Wilhelmina Kruidenier');
  const [ada, bert] = [at.teams.person('Ada Zonderland'), at.teams.person('Bert Overwater')];
  await ada.clicks(lgo, ['Akkoord met opmerking', 'Versturen'], { Opmerking: reason });
  await ada.clicks(directie, ['Niet akkoord', 'Versturen'], { Reden: reason });
  await bert.says(`status ${reason}`);
  await bert.presses(lgo, reason, { proposalId: reason, remark: reason });
  await bert.sends({ name: `${reason}.docx`, bytes: Buffer.from(reason) });

  // Teams fails, in turns and in clicks. It still takes edits elsewhere: after a refusal the next try comes minutes
  // later.
  at.teams.breakWith(({ kind, conversationId }) =>
    kind === 'post' || conversationId.startsWith(at.gemeenten.id)
      ? { status: 403, code: 'BotNotInConversationRoster' }
      : undefined,
  );
  await author.says(`herinner ${reason}`);
  await bert.clicks(gemeenten, ['Akkoord met opmerking', 'Versturen'], { Opmerking: reason });
  // A card is not edited twice in a second. After that second Teams is asked, and refuses.
  await at.becomes(new Date(Date.now() + 2_000).toISOString());
  await at.restartBot();
  at.teams.breakWith(() => undefined);
  await bert.presses({ ...lgo, conversationId: '' }, 'agree', { remark: reason });
  const value = { action: { verb: reason, data: { remark: reason } } };
  await at.teams.deliver({
    ...bert.activityIn(at.lgo, at.lgo.id),
    type: 'message',
    text: reason,
    value,
    serviceUrl: 'x',
  });

  await author.says('export');
  const links = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Export:'));
  const [path = ''] = JSON.stringify(links.card).match(/\/files\/[\w.-]+/) ?? [];
  await fetch(`${at.botUrl()}${path}`);
  await fetch(`${at.botUrl()}/api/messages`, { method: 'POST', headers: { Authorization: `Bearer ${reason}` } });
  await author.clicks(await says(at, status, reason), ['Intrekken', 'Versturen'], { Reden: reason });
  await says(at, lgo, 'Ingetrokken');

  const log = at.logged.join('');
  for (const message of ['listening', 'a turn failed', 'not delivered', 'an activity was refused']) {
    expect(log).toContain(message);
  }
  expect(log).toContain(bert.id);
  expect(log).not.toMatch(/Wilhelmina|Kruidenier|Zonderland|Overwater|Sanne|Schaapskooi|zonnewijzer|Bearer/i);
  expect(log).not.toMatch(/hitteplan|Heuvelland|kwetsbare|crisisbeheersing|Veiligheidsdirectie|Wolthuis/i);
  expect(log).not.toContain(path.split('/').at(-1));
  expect(log).not.toMatch(/AccountKey|Eby8vdM02xNOcqFlqUwJ/);
});

test('every line is JSON', () => {
  for (const line of at.logged) expect(JSON.parse(line)).toHaveProperty('msg');
});
