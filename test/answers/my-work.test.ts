import type { Asker } from '../../bot/answers/scope';
import type { Person } from '../../bot/core/directory/person';
import { advisers, aMemo, aParty, aPerson, aRespondedEvent } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { author, putOut, storeWith } from '../support/memory-bot/store-with';

const { kustwacht: sietse, waterschap: noor } = advisers;
const parties = [aParty(), aParty({ id: 'waterschap', name: 'Waterschap Noorderzijl' })];
const inPrivate = (person: Person): Asker => author({ person });
const stranger = inPrivate({ id: 'joris', name: 'Joris Çelik' });

/** Sietse is in the channel of the kustwacht, Noor in that of the waterschap, the author in both. */
const roster = async ({ conversationId }: { conversationId: string }) =>
  conversationId.includes('kustwacht') ? [sietse, aPerson()] : [noor, aPerson()];

async function aDesk(ask = roster) {
  const store = await storeWith(parties);
  await putOut(store, 'late', { parties, deadline: '2026-03-27', memo: aMemo({ subject: 'Begroting 2027' }) });
  await putOut(store, 'soon', { parties, deadline: '2026-03-20' });
  const secret = { memo: aMemo({ subject: 'Overname van de veerdienst', confidentiality: 'geheim' }) };
  await putOut(store, 'secret', { parties: parties.slice(1), deadline: '', ...secret });
  return { store, desk: createDesk(store, ask) };
}

describe('wat moet ik doen', () => {
  it('lists what waits for the asker, the first deadline first, with the way to each card', async () => {
    const { desk } = await aDesk();
    expect(await desk.ask('wat moet ik doen', inPrivate(sietse))).toEqual([
      'Wat op u wacht',
      'Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)',
      'Namens Kustwacht en reddingsbrigades. Uiterlijk reageren: vr 20-mrt-2026.',
      '[Open in kanaal: Regionaal plan waterredding 2026-2029]',
      'Begroting 2027 (agendapunt 7, 15-apr-2026)',
      'Namens Kustwacht en reddingsbrigades. Uiterlijk reageren: vr 27-mrt-2026.',
      '[Open in kanaal: Begroting 2027]',
    ]);
  });

  it('does not name a note that is not Openbaar', async () => {
    const { desk } = await aDesk();
    const lines = (await desk.ask('waar moet ik op reageren', inPrivate(noor))).join('\n');
    expect(lines).toContain('Voorstel ter afstemming (voorstel secret)\nNamens Waterschap Noorderzijl.');
    expect(lines).not.toContain('veerdienst');
  });

  it('holds nothing for whoever advises nobody', async () => {
    const { desk } = await aDesk();
    expect(await desk.ask('wat moet ik doen', stranger)).toEqual(['Wat op u wacht', 'Er wacht nu niets op u.']);
  });

  it('finds who is named, wherever they are, and leaves out who is in the conversation only', async () => {
    const named = [aParty({ seats: [{ label: 'Joris', persons: [stranger.person] }] })];
    const store = await storeWith(named);
    await putOut(store, 'one', { parties: named });
    const desk = createDesk(store, roster);
    expect(await desk.ask('wat moet ik doen', stranger)).toContain('[Open in kanaal]');
    expect(await desk.ask('wat moet ik doen', inPrivate(sietse))).toContain('Er wacht nu niets op u.');
  });

  it('tells an author which of their proposals need them', async () => {
    const store = await storeWith(parties);
    await putOut(store, 'stuck', { parties }, [aRespondedEvent({ position: 'disagree', remark: 'Te duur.' })]);
    await putOut(store, 'fine', { parties, memo: aMemo({ subject: 'Begroting 2027' }) });
    const lines = await createDesk(store, roster).ask('mijn voorstellen', author());
    expect(lines.slice(0, 3)).toEqual([
      'Wat op u wacht',
      'Uw eigen voorstellen',
      '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]',
    ]);
    expect(lines.join('\n')).not.toContain('Begroting 2027');
  });

  it('says so when Teams did not say who is where', async () => {
    const { desk } = await aDesk(async () => []);
    expect(await desk.ask('wat moet ik doen', inPrivate(sietse))).toContain(
      'Teams zegt nu niet van elk gesprek wie erin zit. Mist u iets? Vraag het straks nog eens.',
    );
  });
});

describe('akkoord, getypt in een eigen gesprek', () => {
  const onTheCard = 'Een akkoord geeft u op de kaart zelf, in het kanaal van uw partij.';

  it('leads to the cards of one’s own parties only, by the subject that was typed', async () => {
    const { desk } = await aDesk();
    expect((await desk.ask('akkoord', inPrivate(sietse))).filter((line) => line.startsWith('['))).toHaveLength(2);
    expect(await desk.ask('akkoord begroting', inPrivate(sietse))).toEqual([onTheCard, '[Open in kanaal]']);
  });

  it('leads a stranger, and the author, to nothing', async () => {
    const { desk } = await aDesk();
    const nothing = [`${onTheCard} Wij vinden hier nu geen open kaart.`];
    expect(await desk.ask('akkoord', stranger)).toEqual(nothing);
    expect(await desk.ask('akkoord', author())).toEqual(nothing);
  });
});
