import { Refusal } from '../../bot/core/refusal';
import { advisers, aMemo, aParty, aPerson, aPlace, aRespondedEvent, threeParties } from '../support/builders';
import { author, enquiries, inChannelOf, putOut, read, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const status = (search = '') => ({ kind: 'status' as const, search });
const sirens = { memo: aMemo({ subject: 'Vervanging van de sirenes', agendaItem: '8' }) };
const joris = aPerson({ id: 'joris', name: 'Joris Çelik' });
const waterBoard = threeParties().filter(({ id }) => id === 'waterschap');
const coastGuard = threeParties().filter(({ id }) => id === 'kustwacht');
const secret = { memo: aMemo({ subject: 'Overname van de veerdienst', confidentiality: 'geheim' }) };

it('shows the author at once how the only open note stands', async () => {
  const store = await storeWith();
  await putOut(store, 'one', {}, [aRespondedEvent({ position: 'agreeWithRemark', remark: 'Graag een kaart erbij.' })]);

  expect(await read(store, status(), author())).toEqual([
    'Regionaal plan waterredding 2026-2029',
    'Wacht op Kustwacht en reddingsbrigades en Adviseurs brandweer.',
    'Uitgezet op 2-mrt-2026. Uiterlijk reageren: vr 20-mrt-2026.',
    'Afgestemd met | Standpunt/advies en datum',
    'Kustwacht en reddingsbrigades | Nog geen antwoord',
    'Waterschap Noorderzijl | Akkoord met opmerking 2-mrt-2026',
    'Adviseurs brandweer | Nog geen antwoord',
    'Antwoorden van Waterschap Noorderzijl',
    'Noor van den Akker: Akkoord met opmerking, 2-mrt-2026',
    'Graag een kaart erbij.',
    '[Nieuwe versie] [Herinner] [Intrekken] [Aanpassen]',
  ]);
});

it('asks which note is meant when several are open', async () => {
  const store = await storeWith();
  await putOut(store, 'one');
  await putOut(store, 'two', sirens);

  expect(await read(store, status(), author())).toEqual([
    'Welk voorstel bedoelt u?',
    '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]',
    '[Vervanging van de sirenes (agendapunt 8, 15-apr-2026)]',
  ]);
  expect((await read(store, status('agendapunt 8'), author()))[0]).toBe('Vervanging van de sirenes');
});

it('names how many more there are than fit as buttons', async () => {
  const store = await storeWith();
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) await putOut(store, `note-${number}`);

  const lines = await read(store, status(), secretary());

  expect(lines).toHaveLength(8);
  expect(lines[7]).toBe(
    'Er zijn er nog 2. Vraag het nog eens, met een zaaknummer, agendapunt of een deel van het onderwerp.',
  );
});

it('finds a note that is done when no open one fits', async () => {
  const store = await storeWith();
  await putOut(store, 'done', { ...sirens, parties: waterBoard }, [
    aRespondedEvent(),
    { ...aRespondedEvent(), kind: 'agreed' },
  ]);
  await putOut(store, 'open');

  expect((await read(store, status(), author()))[0]).toBe('Regionaal plan waterredding 2026-2029');
  expect((await read(store, status('sirenes'), author())).slice(0, 3)).toEqual([
    'Vervanging van de sirenes',
    'Afgestemd op 2-mrt-2026.',
    'Alle partijen zijn akkoord.',
  ]);
});

it('shows an author nothing of somebody else, and the secretary everything', async () => {
  const store = await storeWith();
  await putOut(store, 'one', { author: joris });

  expect(await read(store, status(), author())).toEqual([
    'U heeft nu geen lopende voorstellen. Adviseert u over een voorstel? Vraag het dan in het kanaal van uw partij.',
  ]);
  expect(await read(store, status('waterredding'), author())).toEqual([
    'Wij vinden geen voorstel met “waterredding”. Adviseert u over een voorstel? Vraag het dan in het kanaal van uw partij.',
  ]);
  expect((await read(store, status(), secretary()))[0]).toBe('Regionaal plan waterredding 2026-2029');
});

it('shows in a channel only what was put to its party, whoever asks', async () => {
  const store = await storeWith();
  await putOut(store, 'theirs', { ...sirens, parties: waterBoard });
  await putOut(store, 'not-theirs', { parties: coastGuard });

  const { place } = inChannelOf('waterschap');
  for (const asker of [inChannelOf('waterschap'), author({ place }), secretary({ place })]) {
    expect((await read(store, status(), asker))[0]).toBe('Vervanging van de sirenes');
    expect(await read(store, status('waterredding'), asker)).toEqual(['Wij vinden geen voorstel met “waterredding”.']);
  }
});

it('finds a note that is not Openbaar in a channel by nothing that it says, its author included', async () => {
  const store = await storeWith();
  const memo = aMemo({ ...secret.memo, author: 'Fenna Hoekstra' });
  await putOut(store, 'secret', { memo, parties: waterBoard });

  for (const search of ['veerdienst', 'Hoekstra']) {
    expect(await read(store, status(search), inChannelOf('waterschap'))).toEqual([
      `Wij vinden geen voorstel met “${search}”.`,
    ]);
    expect((await read(store, status(search), secretary()))[0]).toBe('Overname van de veerdienst');
  }
});

it('shows a channel position and date of the other parties, not their names and remarks', async () => {
  const store = await storeWith();
  await putOut(store, 'one', {}, [aRespondedEvent({ position: 'disagree', remark: 'De kosten zijn niet gedekt.' })]);

  const own = await read(store, status(), inChannelOf('waterschap'));
  const others = await read(store, status(), inChannelOf('kustwacht'));

  expect(own).toContain('De kosten zijn niet gedekt.');
  expect(others).toContain('Waterschap Noorderzijl | Niet akkoord 2-mrt-2026');
  expect(others.join('\n')).not.toMatch(/kosten|Noor van den Akker/);
});

it('never names in a channel a note that is not Openbaar, nor finds it by its subject', async () => {
  const store = await storeWith();
  await putOut(store, 'secret', secret);

  expect((await read(store, status(), inChannelOf('waterschap')))[0]).toBe('Voorstel ter afstemming (voorstel secret)');
  expect(await read(store, status('veerdienst'), inChannelOf('waterschap'))).toEqual([
    'Wij vinden geen voorstel met “veerdienst”.',
  ]);
  expect((await read(store, status('voorstel secret'), inChannelOf('waterschap')))[0]).toBe(
    'Voorstel ter afstemming (voorstel secret)',
  );
  await putOut(store, 'other');
  expect(await read(store, status(), inChannelOf('waterschap'))).toEqual([
    'Welk voorstel bedoelt u?',
    '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]',
    '[Voorstel ter afstemming (voorstel secret)]',
  ]);
  expect((await read(store, status('veerdienst'), secretary()))[0]).toBe('Overname van de veerdienst');
});

it('shows nothing in a channel that is not linked', async () => {
  const store = await storeWith();
  await putOut(store, 'one');
  const place = aPlace({ kind: 'channel', conversationId: '19:anders@thread.tacv2' });

  expect(await read(store, status(), secretary({ place }))).toEqual([
    'Wij kunnen hier niets laten zien, want dit gesprek is niet aan een partij gekoppeld.',
  ]);
});

it('shows what a button of the list stands for, if this asker may see it here', async () => {
  const store = await storeWith();
  await putOut(store, 'one', { parties: coastGuard });
  await putOut(store, 'two', { parties: coastGuard });

  const list = await enquiries(store)(status(), inChannelOf('kustwacht'));
  const asked = list instanceof Refusal ? [] : buttonsOf(list).map((button) => 'data' in button && button.data);
  expect(asked).toEqual([{ text: 'status one' }, { text: 'status two' }]);

  expect((await read(store, status('one'), inChannelOf('kustwacht')))[0]).toBe('Regionaal plan waterredding 2026-2029');
  for (const asker of [author({ person: joris }), inChannelOf('waterschap')]) {
    expect((await read(store, status('one'), asker))[0]).toMatch('Wij vinden geen voorstel met “one”.');
  }
});

it('shows in private what was put to the parties that name somebody as an adviser', async () => {
  const parties = [aParty({ seats: [{ label: 'Wiarda', persons: [advisers.kustwacht] }] })];
  const store = await storeWith(parties);
  await putOut(store, 'one', { parties });
  await putOut(store, 'secret', { ...secret, parties });

  expect(await read(store, status(), author({ person: advisers.kustwacht }))).toEqual([
    'Welk voorstel bedoelt u?',
    '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]',
    '[Voorstel ter afstemming (voorstel secret)]',
  ]);
  expect((await read(store, status('one'), author({ person: advisers.waterschap })))[0]).toMatch('Wij vinden geen');
});

it('of a party is the list of what was put to it', async () => {
  const store = await storeWith();
  await putOut(store, 'one');
  await putOut(store, 'boats', { memo: aMemo({ subject: 'Nieuwe boten' }), parties: threeParties().slice(0, 1) });

  expect(await read(store, { kind: 'status', search: 'brandweer' }, secretary())).toContain(
    'Regionaal plan waterredding 2026-2029',
  );
  expect((await read(store, { kind: 'status', search: 'de Kustwacht' }, secretary())).slice(0, 1)).toEqual([
    'Welk voorstel bedoelt u?',
  ]);
  expect(
    (await read(store, { kind: 'status', search: 'brandweer' }, author({ person: advisers.kustwacht })))[0],
  ).toMatch(/^Wij vinden geen voorstel/);
});
