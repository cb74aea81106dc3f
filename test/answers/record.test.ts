import type { ProposalEvent } from '../../bot/core/proposal/event';
import { aDocument, advisers, aMemo, aPerson, aRespondedEvent } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { author, inChannelOf, putOut, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const by = (person: { id: string; name: string }, at: string) => ({ by: person, at, commandId: at });
const anke = { id: 'secretary', name: 'Anke Visser' };
const jan = { id: 'jan', name: 'Jan van Dam' };
const clock = { id: 'akkoord', name: 'Akkoord' };

/** A proposal with one event of every kind. */
const life: ProposalEvent[] = [
  aRespondedEvent({ position: 'disagree', remark: 'De kosten zijn niet gedekt.' }),
  {
    kind: 'replied',
    ...by(aPerson(), '2026-03-03T08:00:00Z'),
    party: 'waterschap',
    revision: 2,
    words: 'Zie bijlage 2.',
  },
  {
    kind: 'lifted',
    ...by(anke, '2026-03-04T08:00:00Z'),
    party: 'waterschap',
    person: advisers.waterschap,
    reason: 'Is weg.',
  },
  {
    kind: 'substituted',
    ...by(anke, '2026-03-05T08:00:00Z'),
    substitution: { absent: advisers.kustwacht, substitute: jan, from: '2026-03-05', until: '2026-03-31' },
  },
  { kind: 'reminded', ...by(clock, '2026-03-17T08:00:00Z'), parties: ['kustwacht', 'brandweer'], occasion: '1|3' },
  { kind: 'deadlinePassed', ...by(clock, '2026-03-21T00:00:00Z'), deadline: '2026-03-20' },
  { kind: 'deadlineMoved', ...by(aPerson(), '2026-03-23T08:00:00Z'), deadline: '2026-03-27' },
  {
    kind: 'revised',
    ...by(aPerson(), '2026-03-24T08:00:00Z'),
    version: 2,
    memo: { memo: aMemo(), documentsLink: '', document: aDocument({ sha256: 'c'.repeat(64) }) },
    voided: ['kustwacht', 'waterschap'],
    substitutions: [],
  },
  {
    ...aRespondedEvent({ party: 'kustwacht', onBehalfOf: [advisers.kustwacht], version: 2 }),
    ...by(jan, '2026-03-29T08:00:00Z'),
  },
  { kind: 'withdrawn', ...by(aPerson(), '2026-03-30T08:00:00Z'), reason: 'Het gaat anders.' },
];

describe('logboek', () => {
  it.each([
    ['the author', author()],
    ['the secretary', secretary()],
  ])('tells %s who did what when, by the clock in Amsterdam', async (_name, asker) => {
    const store = await storeWith();
    await putOut(store, 'one', {}, life);

    expect(await createDesk(store).ask('logboek waterredding', asker)).toEqual([
      'Logboek: Regionaal plan waterredding 2026-2029',
      '2-mrt-2026 om 10:30 Marjolein Terpstra zette het voorstel uit bij Kustwacht en reddingsbrigades, Waterschap Noorderzijl en Adviseurs brandweer.',
      '2-mrt-2026 om 11:30 Noor van den Akker antwoordde voor Waterschap Noorderzijl: Niet akkoord: De kosten zijn niet gedekt.',
      '3-mrt-2026 om 09:00 Marjolein Terpstra reageerde op Waterschap Noorderzijl: Zie bijlage 2.',
      '4-mrt-2026 om 09:00 Anke Visser liet het Niet akkoord van Noor van den Akker voor Waterschap Noorderzijl vervallen: Is weg.',
      '5-mrt-2026 om 09:00 Anke Visser legde vast dat Jan van Dam Sietse Wiarda vervangt van 5-mrt-2026 tot en met 31-mrt-2026.',
      '17-mrt-2026 om 09:00 Akkoord herinnerde Kustwacht en reddingsbrigades en Adviseurs brandweer.',
      '21-mrt-2026 om 01:00 De termijn van 20-mrt-2026 ging voorbij.',
      '23-mrt-2026 om 09:00 Marjolein Terpstra veranderde Uiterlijk reageren in 27-mrt-2026.',
      '24-mrt-2026 om 09:00 Marjolein Terpstra zette versie 2 uit; opnieuw gevraagd: Kustwacht en reddingsbrigades en Waterschap Noorderzijl.',
      '29-mrt-2026 om 10:00 Jan van Dam, namens Sietse Wiarda, antwoordde voor Kustwacht en reddingsbrigades: Akkoord.',
      '30-mrt-2026 om 10:00 Marjolein Terpstra trok het voorstel in: Het gaat anders.',
    ]);
  });

  it('shows the last lines of a long one, and how many came before', async () => {
    const store = await storeWith();
    const remarks = Array.from({ length: 60 }, (_v, n) =>
      aRespondedEvent({ position: 'disagree', remark: `Nee ${n}` }),
    );
    await putOut(store, 'one', {}, remarks);

    const lines = await createDesk(store).ask('logboek', author());
    expect(lines).toHaveLength(52);
    expect(lines[1]).toBe('11 eerdere regels staan hier niet bij. Typ export voor alles wat is vastgelegd.');
    expect(lines[51]).toMatch(/Nee 59$/);
  });
});

it('export gives the note with its table, the certificate and the record', async () => {
  const store = await storeWith();
  await putOut(store, 'one');
  const { ask, answerTo } = createDesk(store);

  expect(await ask('export waterredding', author())).toEqual([
    'Export: Regionaal plan waterredding 2026-2029',
    'In de notitie staat de tabel zoals die nu is. Open de links binnen één uur. Na het openen werken ze nog hoogstens vijf minuten.',
    '[Oplegnotitie met tabel] [Bewijsstuk (pdf)] [Vastlegging (zip)]',
  ]);
  const answer = await answerTo('export', secretary());
  expect('body' in answer && buttonsOf(answer).map((button) => 'url' in button && button.url)).toEqual([
    'https://bot.example/files/note-one',
    'https://bot.example/files/certificate-one',
    'https://bot.example/files/record-one',
  ]);
});

describe.each(['logboek', 'export'])('%s', (command) => {
  it('is for the author and the secretary, in private', async () => {
    const store = await storeWith();
    await putOut(store, 'one');
    const { ask } = createDesk(store);
    const { place } = inChannelOf('waterschap');

    const stranger = author({ person: aPerson({ id: 'joris' }) });
    expect((await ask(`${command} waterredding`, stranger))[0]).toMatch(/^Wij vinden geen voorstel/);
    expect(await ask(`${command} waterredding`, inChannelOf('waterschap'))).toEqual([
      'Dit kunnen alleen de auteur en de secretaris.',
    ]);
    for (const asker of [author({ place }), secretary({ place })]) {
      expect(await ask(`${command} waterredding`, asker)).toEqual([
        'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
      ]);
    }
  });
});
