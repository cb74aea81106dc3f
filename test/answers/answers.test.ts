import { unlinkConversation } from '../../bot/core/directory/party';
import { Refusal } from '../../bot/core/refusal';
import { parseQuestion } from '../../bot/language/parse-question';
import { aPerson, aPlace, tenantId, threeParties } from '../support/builders';
import { author, enquiries, inChannelOf, putOut, read, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const notUnderstood = 'Wij begrijpen uw vraag niet; misschien bedoelt u een van deze vragen.';

describe('the parties', () => {
  const parties = { kind: 'parties' as const };

  it('are shown to the secretary, with where they are linked and when they agree', async () => {
    const [, waterBoard] = threeParties();
    const known = unlinkConversation(threeParties(), waterBoard?.place.conversationId ?? '');

    expect((await read(await storeWith(known), parties, secretary())).slice(0, 5)).toEqual([
      'Partijen',
      'Partij | Koppeling en regel',
      'Kustwacht en reddingsbrigades | Gekoppeld aan een kanaal. Eén akkoord is genoeg.',
      'Waterschap Noorderzijl | Nog niet gekoppeld. Eén akkoord is genoeg.',
      'Adviseurs brandweer | Gekoppeld aan een kanaal. Eén akkoord is genoeg.',
    ]);
  });

  it('begin with koppel', async () => {
    expect(await read(await storeWith([]), parties, secretary())).toEqual([
      'Partijen',
      'Er zijn nog geen partijen. Typ in een kanaal of groepschat koppel, met de naam van de partij erachter.',
    ]);
  });

  it('are not shown to others', async () => {
    expect(await read(await storeWith(), parties, author())).toEqual(['Dit kan alleen de secretaris.']);
  });
});

describe('typing akkoord', () => {
  const agree = { kind: 'agreeInChat' as const, search: '' };

  async function urlsFor(asker: Parameters<typeof read>[2], store: Awaited<ReturnType<typeof storeWith>>) {
    const answer = await enquiries(store)(agree, asker);
    return (answer instanceof Refusal ? [] : buttonsOf(answer)).map((button) =>
      button.type === 'Action.OpenUrl' ? button.url : '',
    );
  }

  it('in a channel leads to the card of its party', async () => {
    const store = await storeWith();
    await putOut(store, 'one');

    expect(await read(store, agree, inChannelOf('waterschap'))).toEqual([
      'Een akkoord geeft u op de kaart zelf, in het kanaal van uw partij.',
      '[Open in kanaal]',
    ]);
    expect(await urlsFor(inChannelOf('waterschap'), store)).toEqual([
      `https://teams.microsoft.com/l/message/19%3Awaterschap%40thread.tacv2/2?tenantId=${tenantId}&groupId=team-waterschap&parentMessageId=2`,
    ]);
  });

  it('leads into a group chat in the way of chats', async () => {
    const [party] = threeParties();
    const place = aPlace({ kind: 'groupChat', conversationId: '19:samen@thread.v2' });
    const parties = party ? [{ ...party, place }] : [];
    const store = await storeWith(parties);
    await putOut(store, 'one', { parties });

    expect(await urlsFor(inChannelOf('', { place }), store)).toEqual([
      'https://teams.microsoft.com/l/message/19%3Asamen%40thread.v2/1?context=%7B%22contextType%22%3A%22chat%22%7D',
    ]);
  });

  it('says so when no card is open', async () => {
    expect(await read(await storeWith(), agree, inChannelOf('waterschap'))).toEqual([
      'Een akkoord geeft u op de kaart zelf, in het kanaal van uw partij. Wij vinden hier nu geen open kaart.',
    ]);
  });
});

it('thanks are answered', async () => {
  expect(await read(await storeWith(), { kind: 'thanks' }, secretary())).toEqual(['Graag gedaan.']);
});

describe('words that are not understood', () => {
  it.each([
    ['Z26-004218', secretary(), 'Regionaal plan waterredding 2026-2029'],
    ['plan waterredding graag', author(), 'Regionaal plan waterredding 2026-2029'],
    ['waterredding', inChannelOf('waterschap'), 'Regionaal plan waterredding 2026-2029'],
    ['waterredding', author({ person: aPerson({ id: 'other' }) }), notUnderstood],
    ['plan', secretary(), notUnderstood],
    ['zwembad', secretary(), notUnderstood],
  ])('“%s” alone may be a proposal that the asker may see', async (text, asker, first) => {
    const store = await storeWith();
    await putOut(store, 'one');
    const question = parseQuestion(text);
    if (question.kind !== 'unknown') throw new Error('understood');
    expect((await read(store, question, asker))[0]).toBe(first);
  });

  it.each([
    ['partij bekijken', secretary(), '[Partijen] [Status] [Help]'],
    ['partij bekijken', author(), '[Status] [Help]'],
    ['nieuws van vandaag', author(), '[Nieuw] [Nieuwe versie] [Status] [Help]'],
    ['nieuws van vandaag', inChannelOf('waterschap'), '[Status] [Help]'],
    ['wei nog', inChannelOf('waterschap'), '[Wie nog] [Status] [Help]'],
    ['kan ik een termijnbrief krijgen', author(), '[Status] [Help]'],
  ])('“%s” gets the nearest commands as buttons', async (text, asker, buttons) => {
    const question = parseQuestion(text);
    if (question.kind !== 'unknown') throw new Error('understood');

    expect(await read(await storeWith(), question, asker)).toEqual([notUnderstood, buttons]);
  });
});
