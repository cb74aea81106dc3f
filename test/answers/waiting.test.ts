import { aDocument, advisers, aMemo, aParty, aPerson, aRespondedEvent, threeParties } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { author, inChannelOf, putOut, secretary, storeWith } from '../support/memory-bot/store-with';

const joris = aPerson({ id: 'joris', name: 'Joris Çelik' });

describe('wie nog', () => {
  it('names the parties that are waited for, and for how long', async () => {
    const store = await storeWith();
    await putOut(store, 'one', {}, [aRespondedEvent()]);
    const lines = [
      'Nog 2 van 3 partijen moeten antwoorden: Kustwacht en reddingsbrigades en Adviseurs brandweer. Dat wacht al 5 werkdagen.',
      'Stand van ma 9-mrt-2026, 10:00 uur.',
      'Regionaal plan waterredding 2026-2029',
      'Kustwacht en reddingsbrigades: Nog geen antwoord. Wij wachten al 7 dagen.',
      'Adviseurs brandweer: Nog geen antwoord. Wij wachten al 7 dagen.',
    ];
    const { ask } = createDesk(store);

    for (const asker of [author(), secretary()]) expect(await ask('wie nog', asker)).toEqual([...lines, '[Herinner]']);
    expect(await ask('wie nog waterredding', inChannelOf('waterschap'))).toEqual(lines);
    expect((await ask('wie nog waterredding', author({ person: joris })))[0]).toMatch(/^Wij vinden geen voorstel/);
  });

  const [noor, sietse] = [advisers.waterschap, advisers.kustwacht];
  const seats = [
    { label: 'Noorderzijl', persons: [noor] },
    { label: 'Zuidwal', persons: [sietse, joris] },
  ];

  it.each([
    ['all', 'Waterschap: 1 van 2 akkoord; nog te antwoorden: Zuidwal. Wij wachten al 7 dagen.'],
    ['count', 'Waterschap: 1 van 2 akkoord. Nog niet geantwoord: Zuidwal. Wij wachten al 7 dagen.'],
  ] as const)('names the seats that are waited for, with the rule “%s”', async (kind, line) => {
    const parties = [
      aParty({ id: 'waterschap', name: 'Waterschap', seats, rule: kind === 'all' ? { kind } : { kind, count: 2 } }),
      aParty(),
    ];
    const store = await storeWith(parties);
    await putOut(store, 'one', { parties }, [aRespondedEvent()]);

    expect((await createDesk(store).ask('wie nog', author()))[3]).toBe(line);
    const elsewhere = await createDesk(store).ask('wie nog', inChannelOf('kustwacht'));
    expect(elsewhere.join()).not.toContain('Zuidwal');
  });

  it('counts from the turn of a party', async () => {
    const store = await storeWith();
    const first = {
      ...aRespondedEvent({ party: 'kustwacht' }),
      at: '2026-03-06T08:00:00.000Z',
      by: advisers.kustwacht,
    };
    await putOut(store, 'one', { order: 'oneByOne' }, [first]);

    expect((await createDesk(store).ask('wie nog', author())).slice(3, 5)).toEqual([
      'Waterschap Noorderzijl: Nog geen antwoord. Wij wachten al 3 dagen.',
      'Adviseurs brandweer: Nog niet aan de beurt.',
    ]);
  });

  it('counts from the new version for a party that is asked again', async () => {
    const store = await storeWith();
    const memo = { memo: aMemo(), documentsLink: '', document: aDocument({ sha256: 'c'.repeat(64) }) };
    const again = {
      kind: 'revised' as const,
      by: aPerson(),
      commandId: 'newVersion',
      version: 2,
      memo,
      voided: ['waterschap'],
      substitutions: [],
    };
    await putOut(store, 'one', {}, [aRespondedEvent(), { ...again, at: '2026-03-08T08:00:00.000Z' }]);

    expect((await createDesk(store).ask('wie nog', author())).slice(3, 5)).toEqual([
      'Kustwacht en reddingsbrigades: Nog geen antwoord. Wij wachten al 7 dagen.',
      'Waterschap Noorderzijl: Nog geen antwoord. Wij wachten al 1 dag.',
    ]);
  });

  it('says so when nobody is', async () => {
    const store = await storeWith();
    const parties = threeParties().filter(({ id }) => id === 'waterschap');
    await putOut(store, 'one', { parties }, [aRespondedEvent({ position: 'disagree', remark: 'Te duur.' })]);

    expect((await createDesk(store).ask('wie nog', author()))[0]).toBe(
      'Iedereen heeft geantwoord; Waterschap Noorderzijl is niet akkoord.',
    );
  });
});
