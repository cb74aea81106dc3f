import type { Answer } from '../../bot/answers/reply';
import type { Asker } from '../../bot/answers/scope';
import { Refusal } from '../../bot/core/refusal';
import type { CardAction } from '../../cards/elements/adaptive-card';
import { aMemo, aParty, aPerson, aRespondedEvent } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { adviser, notFound, oneRound, stranger } from '../support/memory-bot/desk-with-one-note';
import { author, inChannelOf, putOut, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const plan = 'Regionaal plan waterredding 2026-2029';
const sirens = { memo: aMemo({ subject: 'Vervanging van de sirenes', agendaItem: '8' }) };

function cardOf(answer: Answer) {
  if (answer instanceof Refusal) throw new Error(answer.kind);
  return answer;
}

/** Returns the question that a button asks. */
function asked(button: CardAction | undefined): string {
  return button && 'data' in button && 'text' in button.data ? String(button.data.text) : '';
}

describe('herinner', () => {
  it('sends at once what is a whole command about one proposal', async () => {
    const { store, ask } = await oneRound();
    await putOut(store, 'boats', sirens);
    expect(await ask('herinner Kustwacht en reddingsbrigades aan waterredding', author())).toEqual([
      `Kustwacht en reddingsbrigades krijgt een herinnering over “${plan}”.`,
    ]);
  });

  it.each([
    ['stuur de brandweer een herinnering over de sirenes', 'Adviseurs brandweer', 'Vervanging van de sirenes'],
    [
      'herinner Kustwacht en de brandweer aan waterreding',
      'Kustwacht en reddingsbrigades en Adviseurs brandweer',
      plan,
    ],
  ])('“%s” is shown first', async (text, parties, title) => {
    const { store, ask, head } = await oneRound();
    await putOut(store, 'boats', sirens);
    expect((await ask(text, author()))[0]).toBe(`Herinnering aan ${parties} over “${title}”?`);
    expect((await head()).signals).toEqual([]);
  });

  it('of one party asks about which proposal, or about all', async () => {
    const { store, answerTo, ask, head } = await oneRound();
    await putOut(store, 'two', sirens);
    await putOut(store, 'not-theirs', { author: stranger.person });

    expect(await ask('herinner adviseur brandweer', author())).toEqual([
      'Over welk voorstel gaat de herinnering aan Adviseurs brandweer?',
      '[Herinnering versturen over alle 2]',
      '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]',
      '[Vervanging van de sirenes (agendapunt 8, 15-apr-2026)]',
    ]);
    expect((await head()).signals).toEqual([]);
    const [all, one] = buttonsOf(cardOf(await answerTo('herinner adviseur brandweer', author())));
    expect(await ask(asked(one), author())).toEqual([
      `Herinnering aan Adviseurs brandweer over “${plan}”?`,
      '[Herinnering aan Adviseurs brandweer]',
    ]);
    expect((await ask(asked(all), author()))[0]).toMatch(/^Adviseurs brandweer krijgt een herinnering over .* en /);
    expect((await head()).signals).toMatchObject([{ kind: 'reminder', parties: ['brandweer'] }]);
  });

  it('takes parties that differ in their number for what they are: two parties', async () => {
    const parties = ['Partij 1', 'Partij 2', 'Team 1'].map((name) => aParty({ id: name, name }));
    const store = await storeWith(parties);
    await putOut(store, 'one', { parties });
    const { ask } = createDesk(store);

    expect((await ask('herinner Partij 1', secretary()))[0]).toBe(`Herinnering aan Partij 1 over “${plan}”?`);
    expect((await ask('herinner Partij 9', secretary()))[0]).not.toMatch(/Partij 1/);
  });

  it.each([
    ['the author', author()],
    ['the secretary', secretary()],
    ['the secretary, in a channel', secretary({ place: adviser.place })],
  ])('by %s says where the reminder went', async (_, asker) => {
    const { ask, head } = await oneRound();

    expect(await ask('herinner waterredding', asker)).toEqual([
      'Kustwacht en reddingsbrigades en Adviseurs brandweer krijgen een herinnering over “Regionaal plan waterredding 2026-2029”.',
    ]);
    expect((await head()).signals).toMatchObject([{ kind: 'reminder', parties: ['kustwacht', 'brandweer'] }]);
  });

  it('may not be asked by an adviser, nor by a stranger', async () => {
    const { ask, head } = await oneRound();

    expect(await ask('herinner waterredding', adviser)).toEqual(['Dit kunnen alleen de auteur en de secretaris.']);
    expect(await ask('herinner waterredding', stranger)).toEqual([notFound('waterredding')]);
    expect(await ask('herinner adviseurs brandweer', inChannelOf('brandweer'))).toEqual([
      'Dit kunnen alleen de auteur en de secretaris.',
    ]);
    expect((await head()).signals).toEqual([]);
  });

  it('says so when nobody is waited for', async () => {
    const { ask } = await oneRound();
    expect(await ask('herinner waterschap', secretary())).toEqual([
      'Er is niets om Waterschap Noorderzijl over te herinneren: bij Waterschap Noorderzijl ligt niets open.',
    ]);
  });
});

describe('intrekken', () => {
  it('asks the author or the secretary for the reason', async () => {
    const { ask, answerTo } = await oneRound();

    for (const asker of [author(), secretary()]) {
      expect(await ask('intrekken waterredding', asker)).toEqual([
        'U wilt “Regionaal plan waterredding 2026-2029” intrekken. De partijen kunnen dan niet meer antwoorden en zien uw reden.',
        '[Intrekken]',
      ]);
    }
    const card = await answerTo('intrekken waterredding', author());
    const [, send] = card instanceof Refusal ? [] : buttonsOf(card);
    expect(send).toMatchObject({ title: 'Versturen', verb: 'withdraw', data: { proposalId: 'one' } });
  });

  it.each<[string, Asker, string]>([
    ['an adviser', adviser, 'Dit kunnen alleen de auteur en de secretaris.'],
    ['a stranger', stranger, notFound('waterredding')],
    [
      'the author where others read along',
      author({ place: adviser.place }),
      'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
    ],
  ])('is not for %s', async (_, asker, sentence) => {
    expect(await (await oneRound()).ask('intrekken waterredding', asker)).toEqual([sentence]);
  });

  it('is too late when it is done', async () => {
    const { store, ask } = await oneRound();
    await putOut(store, 'done', sirens, [{ ...aRespondedEvent(), kind: 'agreed' }]);
    await putOut(store, 'gone', { memo: aMemo({ subject: 'Nieuwe boten' }) }, [
      { ...aRespondedEvent(), kind: 'withdrawn', reason: 'Te duur.' },
    ]);

    expect(await ask('intrekken sirenes', author())).toEqual(['Dit kan niet meer, want dit voorstel is afgestemd.']);
    expect(await ask('intrekken boten', author())).toEqual(['Dit kan niet meer, want dit voorstel is ingetrokken.']);
  });

  it('goes on with the one that is chosen when several fit', async () => {
    const { store, ask, answerTo } = await oneRound();
    await putOut(store, 'two', sirens);

    expect(await ask('intrekken', author())).toEqual([
      'Welk voorstel bedoelt u?',
      '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]',
      '[Vervanging van de sirenes (agendapunt 8, 15-apr-2026)]',
    ]);
    const list = await answerTo('intrekken', author());
    const [, second] = list instanceof Refusal ? [] : buttonsOf(list);
    expect((await ask(asked(second), author()))[0]).toMatch('U wilt “Vervanging van de sirenes” intrekken.');
  });
});

describe('nieuwe versie', () => {
  it('asks the author for the new note', async () => {
    const { store, ask } = await oneRound();
    await putOut(store, 'two', { ...sirens, author: stranger.person });
    const both = { person: aPerson(), isSecretary: true };

    for (const asker of [author(), secretary(both)]) {
      expect((await ask('nieuwe versie', asker))[0]).toMatch(/^Stuur nu de nieuwe notitie/);
    }
  });

  it.each<[string, Asker, string]>([
    ['the secretary', secretary(), 'Dit kan alleen de auteur van deze notitie.'],
    ['an adviser', adviser, 'Dit kan alleen de auteur van deze notitie.'],
    [
      'the author in a channel',
      author({ place: adviser.place }),
      'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
    ],
  ])('is not for %s', async (_, asker, sentence) => {
    expect(await (await oneRound()).ask('nieuwe versie waterredding', asker)).toEqual([sentence]);
  });
});
