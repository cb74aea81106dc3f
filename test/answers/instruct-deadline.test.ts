import type { Asker } from '../../bot/answers/scope';
import { Refusal } from '../../bot/core/refusal';
import { aMemo, threeParties } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { adviser, notFound, oneRound, stranger } from '../support/memory-bot/desk-with-one-note';
import { author, putOut, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

describe('termijn', () => {
  it.each([
    ['3-apr-2026', '2026-04-03'],
    ['naar 3 april', '2026-04-03'],
    ['op 2-3', '2027-03-02'],
    ['9 maart', '2026-03-09'],
    ['naar volgende week vrijdag', '2026-03-20'],
    ['over twee weken', '2026-03-23'],
  ])('“termijn waterredding %s” is %s', async (date, deadline) => {
    const { ask, head } = await oneRound();
    expect((await ask(`termijn waterredding ${date}`, author()))[0]).toMatch(
      /^Reageren op “Regionaal plan waterredding 2026-2029” kan nu tot en met/,
    );
    expect((await head()).deadline).toBe(deadline);
  });

  it.each<[string, Asker, string]>([
    ['', author(), 'Welke dag wordt het? Zet die erachter, bijvoorbeeld 3-sep-2026, vrijdag of over een week.'],
    ['31 februari', author(), 'Deze dag bestaat niet: schrijf de datum bijvoorbeeld als 3-sep-2025.'],
    [
      '9 oktober 212',
      author(),
      'Wij weten niet zeker welke dag u bedoelt: schrijf de datum bijvoorbeeld als 3-sep-2025.',
    ],
    ['na de zomer', author(), 'Wij kunnen deze datum niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.'],
    ['8-mrt-2026', author(), 'Deze datum is al voorbij: kies een dag vanaf vandaag.'],
    ['3-apr-2026', adviser, 'Dit kunnen alleen de auteur en de secretaris.'],
    ['3-apr-2026', stranger, notFound('waterredding')],
  ])('“termijn waterredding %s” changes nothing (case %#)', async (date, asker, sentence) => {
    const { ask, head } = await oneRound();
    expect(await ask(`termijn waterredding ${date}`, asker)).toEqual([sentence]);
    expect((await head()).deadline).toBe('2026-03-20');
  });

  it.each([
    ['volgende vrijdag', { 'vrijdag 20-mrt-2026': '2026-03-20', 'vrijdag 13-mrt-2026': '2026-03-13' }],
    ['woensdag 9 april', { 'donderdag 9-apr-2026': '2026-04-09', 'woensdag 8-apr-2026': '2026-04-08' }],
    ['half april', { 'woensdag 15-apr-2026': '2026-04-15' }],
  ])(
    '“%s” may be meant as several days: a button for each, and nothing changes before one is pressed',
    async (typed, days) => {
      const { answerTo, head, ask } = await oneRound();
      const answer = await answerTo(`termijn waterredding ${typed}`, author());
      if (answer instanceof Refusal) throw new Error(answer.kind);
      expect(buttonsOf(answer)).toMatchObject(
        Object.entries(days).map(([title, date]) => ({ title, data: { text: `termijn waterredding ${date}` } })),
      );
      expect((await head()).deadline).toBe('2026-03-20');
      const last = Object.values(days).at(-1);
      await ask(`termijn waterredding ${last}`, author());
      expect((await head()).deadline).toBe(last);
    },
  );

  it('keeps the day that was meant while it asks which proposal is', async () => {
    const { store, answerTo } = await oneRound();
    await putOut(store, 'two');
    const answer = await answerTo('termijn waterredding vrijdag', author());
    if (answer instanceof Refusal) throw new Error(answer.kind);
    expect(buttonsOf(answer)).toMatchObject([
      { data: { text: 'termijn one 2026-03-13' } },
      { data: { text: 'termijn two 2026-03-13' } },
    ]);
  });

  it('in a channel does not name a note that is not Openbaar', async () => {
    const store = await storeWith();
    const memo = aMemo({ subject: 'Overname van de veerdienst', confidentiality: 'geheim' });
    await putOut(store, 'secret', { memo, parties: threeParties().slice(1, 2) });

    expect(await createDesk(store).ask('termijn 3 april', author({ place: adviser.place }))).toEqual([
      'Reageren op “Voorstel ter afstemming (voorstel secret)” kan nu tot en met 3-apr-2026.',
    ]);
  });
});
