import { aMemo, aPerson, aPlace, threeParties } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { memoryBot } from '../support/memory-bot/memory-bot';
import { closed, terms } from '../support/memory-bot/past-term';
import { askedAt, author, inChannelOf, linesOf, putOut, secretary, storeWith } from '../support/memory-bot/store-with';

const plan = '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]';
const secret = { memo: aMemo({ subject: 'Overname van de veerdienst', confidentiality: 'geheim' }) };
const joris = aPerson({ id: 'joris', name: 'Joris Çelik' });

const asOf = 'Stand van ma 9-mrt-2026, 10:00 uur.';

describe('overzicht', () => {
  async function threeNotes() {
    const store = await storeWith();
    await putOut(store, 'one');
    await putOut(store, 'early', { memo: aMemo({ subject: 'Nieuwe boten', meetingDate: '2026-04-01' }), deadline: '' });
    await putOut(store, 'none', { memo: aMemo({ subject: 'Begroting', meetingDate: '' }), author: joris });
    return createDesk(store);
  }
  const waits =
    '0 van 3 partijen akkoord. Wacht op Kustwacht en reddingsbrigades, Waterschap Noorderzijl en Adviseurs brandweer.';

  it('shows a secretary all that is open, by meeting', async () => {
    const { ask } = await threeNotes();

    expect(await ask('overzicht', secretary())).toEqual([
      'Er zijn nu 3 lopende voorstellen.',
      asOf,
      'Vergadering van 1-apr-2026',
      '[Nieuwe boten (agendapunt 7, 1-apr-2026)]',
      waits,
      'Vergadering van 15-apr-2026',
      plan,
      `${waits} Uiterlijk reageren: vr 20-mrt-2026.`,
      'Overige voorstellen',
      '[Begroting (agendapunt 7)]',
      `${waits} Uiterlijk reageren: vr 20-mrt-2026.`,
    ]);
    expect(await ask('overzicht', author())).toHaveLength(8);
  });

  it.each(['overzicht 15 april', 'overzicht van de vergadering van 15-4-2026'])(
    'shows one meeting: “%s”',
    async (text) => {
      expect((await (await threeNotes()).ask(text, secretary())).slice(2, 4)).toEqual([
        'Vergadering van 15-apr-2026',
        plan,
      ]);
    },
  );

  it.each(['overzicht woensdag', 'overzicht van overmorgen'])('knows days in words: “%s”', async (text) => {
    const store = await storeWith();
    await putOut(store, 'one');
    await putOut(store, 'soon', { memo: aMemo({ subject: 'Nieuwe boten', meetingDate: '2026-03-11' }) });

    expect((await createDesk(store).ask(text, secretary())).slice(2, 4)).toEqual([
      'Vergadering van 11-mrt-2026',
      '[Nieuwe boten (agendapunt 7, 11-mrt-2026)]',
    ]);
    expect(await createDesk(store).ask('overzicht vandaag', secretary())).toEqual([
      'Voor de vergadering van 9-mrt-2026 zijn er geen voorstellen.',
    ]);
  });

  it('says below all proposals, not below those of one meeting, that some are past their retention', async () => {
    const store = await storeWith();
    await putOut(store, 'one');
    await closed(store, 'expired', { submittedAt: '2024-03-02T09:30:00.000Z', closedAt: '2024-03-10T10:00:00.000Z' });
    const { answerQuestion } = memoryBot({ store, clock: { now: () => askedAt }, terms });
    const overview = async (meeting: string) =>
      linesOf(await answerQuestion({ kind: 'overview', meeting }, secretary(), 'message-1', { text: '', page: 1 }));
    expect((await overview('')).slice(-2)).toEqual([
      'Er zijn voorstellen voorbij hun bewaartermijn.',
      '[Bewaartermijn]',
    ]);
    expect((await overview('15 april')).at(-1)).toMatch(/Wacht op /);
  });

  it('says so when there is nothing, or no such day', async () => {
    const { ask } = await threeNotes();
    const other = author({ person: aPerson({ id: 'other' }) });

    expect(await ask('overzicht 2 april', secretary())).toEqual([
      'Voor de vergadering van 2-apr-2026 zijn er geen voorstellen.',
    ]);
    expect(await ask('overzicht 31 februari', secretary())).toEqual([
      'Deze dag bestaat niet: schrijf de datum bijvoorbeeld als 3-sep-2025.',
    ]);
    expect((await ask('overzicht', other))[0]).toMatch(/^U heeft nu geen lopende voorstellen/);
  });

  it('in a channel holds what was put to its party, without naming what is not Openbaar', async () => {
    const store = await storeWith();
    await putOut(store, 'secret', { ...secret, parties: threeParties().slice(1, 2) });
    await putOut(store, 'not-theirs', { parties: threeParties().slice(0, 1) });
    const { ask } = createDesk(store);

    for (const asker of [inChannelOf('waterschap'), secretary({ place: inChannelOf('waterschap').place })]) {
      expect(await ask('overzicht', asker)).toEqual([
        'Er is nu één lopend voorstel.',
        asOf,
        'Overige voorstellen',
        '[Voorstel ter afstemming (voorstel secret)]',
        '0 van 1 partij akkoord. Wacht op Waterschap Noorderzijl. Uiterlijk reageren: vr 20-mrt-2026.',
      ]);
    }
    const place = aPlace({ kind: 'channel', conversationId: '19:anders@thread.tacv2' });
    expect((await ask('overzicht', secretary({ place })))[0]).toMatch(/^Wij kunnen hier niets laten zien/);
  });
});

describe('te laat', () => {
  it('holds what is past its deadline and what is within three working days of it', async () => {
    const store = await storeWith();
    const named = (subject: string, deadline: string) => ({ memo: aMemo({ subject }), deadline });
    const parties = threeParties().slice(0, 1);
    await putOut(store, 'past', { ...named('Voorbij', '2026-03-08'), parties });
    await putOut(store, 'today', { ...named('Vandaag', '2026-03-09'), parties });
    await putOut(store, 'near', { ...named('Bijna', '2026-03-12'), parties, author: joris });
    await putOut(store, 'far', { ...named('Ver weg', '2026-03-13'), parties });
    await putOut(store, 'none', { ...named('Zonder', ''), parties });
    const { ask } = createDesk(store);

    const titles = async (asker: Parameters<typeof ask>[1]) =>
      (await ask('te laat', asker)).filter((line) => !line.includes('Wacht op'));
    expect(await titles(secretary())).toEqual([
      'Eén voorstel is te laat en 2 voorstellen zijn bijna te laat.',
      asOf,
      'Te laat',
      '[Voorbij (agendapunt 7, 15-apr-2026)]',
      'Bijna te laat',
      '[Vandaag (agendapunt 7, 15-apr-2026)]',
      '[Bijna (agendapunt 7, 15-apr-2026)]',
    ]);
    expect(await titles(author())).not.toContain('[Bijna (agendapunt 7, 15-apr-2026)]');
    expect(await titles(inChannelOf('waterschap'))).toEqual(['Er is niets te laat of bijna te laat.']);
  });
});
