import { aDocument, aKey, aMemo } from '../support/builders';
import { answer, day, letPass, putOut, tenMinutesLater } from '../support/memory-bot/days-of-trouble';
import { secretaryPlace } from '../support/memory-bot/memory-bot';
import { wordsIn } from '../support/memory-bot/paper-teams';
import type { SmallBot } from '../support/memory-bot/small-bot';
import { nextMemo, officeCommandOf } from '../support/proposal/office-steps';

const kustwacht = '19:kustwacht@thread.tacv2';
const office = secretaryPlace.conversationId;

describe('een verwijderde kaart', () => {
  it('that Teams says is gone while it is there stays the only one, and shows the end without buttons', async () => {
    const bot = await putOut();
    bot.teams.fail('messageGone', { on: 'edit' });
    await answer(bot, 'kustwacht');
    await tenMinutesLater(bot);
    await answer(bot, 'waterschap', 'brandweer');
    await tenMinutesLater(bot);
    const [card, ...others] = bot.teams.in(kustwacht);
    expect(others).toEqual([]);
    expect(wordsIn(card)).toContain('Alle partijen zijn akkoord.');
    expect(wordsIn(card)).not.toContain('Niet akkoord');
    expect(bot.teams.in(office)).toEqual([]);
  });

  it('is posted again once; the secretary hears both that, and that it stays away the second time', async () => {
    const bot = await putOut();
    await deleteTwice(bot);
    await letPass(bot, day);
    const [first, second, ...more] = bot.teams.in(office);
    expect(wordsIn(first)).toContain('Kaart verwijderd: Regionaal plan waterredding 2026-2029');
    expect(wordsIn(first)).toContain('Wij hebben een nieuwe kaart geplaatst.');
    expect(wordsIn(second)).toContain('Wij plaatsen geen nieuwe kaart.');
    expect(wordsIn(second)).toContain(
      'Kustwacht en reddingsbrigades kan nu niet meer antwoorden. Vraag de auteur om een',
    );
    expect(more).toEqual([]);
    expect(bot.teams.in(kustwacht)).toEqual([]);
  });

  it('of a party that has agreed stays away, and the secretary hears that nothing is lost', async () => {
    const bot = await putOut();
    await answer(bot, 'kustwacht');
    for (const card of bot.teams.in(kustwacht)) bot.teams.remove(card);
    await answer(bot, 'waterschap');
    await tenMinutesLater(bot);
    expect(bot.teams.in(kustwacht)).toEqual([]);
    expect(bot.teams.in(office).map(wordsIn)).toEqual([expect.stringContaining('Wat is vastgelegd, blijft.')]);
  });

  it('comes back with a new version, and once more on that version too', async () => {
    const bot = await putOut();
    await deleteTwice(bot);
    expect(cards(bot)).toEqual([]);
    await newVersion(bot, 'Tweede versie');
    expect(cards(bot)).toEqual([expect.stringContaining('Tweede versie')]);
    await deleteTwice(bot);
    expect(cards(bot)).toEqual([]);
    await newVersion(bot, 'Derde versie');
    expect(cards(bot)).toEqual([expect.stringContaining('Derde versie')]);
  });

  it('that was deleted on one version and again on the next comes back both times', async () => {
    const bot = await putOut();
    await deleteAll(bot, 'waterschap');
    await newVersion(bot, 'Tweede versie');
    await deleteAll(bot, 'waterschap');
    expect(cards(bot)).toEqual([expect.stringContaining('Tweede versie')]);
  });
});

/** Deletes everything in their channel. Others agree meanwhile, and that meets the gap. */
async function deleteAll(bot: SmallBot, other: 'waterschap' | 'brandweer'): Promise<void> {
  for (const message of bot.teams.in(kustwacht)) bot.teams.remove(message);
  await answer(bot, other);
  await tenMinutesLater(bot);
}

async function deleteTwice(bot: SmallBot): Promise<void> {
  await deleteAll(bot, 'waterschap');
  await deleteAll(bot, 'brandweer');
}

/** The author asks everybody again. */
async function newVersion(bot: SmallBot, subject: string): Promise<void> {
  const proposal = (await bot.store.proposals.load(aKey()))?.value.proposal;
  if (!proposal) throw new Error('put it out first');
  const document = aDocument({ sha256: String(proposal.version).repeat(64) });
  const memo = { ...nextMemo, memo: aMemo({ subject }), document };
  await bot.ask(officeCommandOf(proposal, { kind: 'newVersion', memo }));
  await answer(bot);
  await answer(bot);
}

/** Returns the words of the cards in their channel, without the replies under a card. */
function cards(bot: SmallBot): string[] {
  return bot.teams
    .in(kustwacht)
    .filter(({ id, thread }) => id === thread)
    .map(wordsIn);
}
