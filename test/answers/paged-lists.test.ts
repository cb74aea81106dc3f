import { Refusal } from '../../bot/core/refusal';
import { aMemo, aParty, aPerson, aRespondedEvent } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { author, putOut, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const parties = [aParty()];
const adviser = aPerson({ id: 'sietse', name: 'Sietse Hoekstra' });

/** A desk with so many notes of one name, put out to one party, the first half of them late. */
async function deskWith(notes: number, subjectOf: (number: number) => string = (number) => `Plan ${number}`) {
  const store = await storeWith(parties);
  for (let number = 1; number <= notes; number += 1) {
    const deadline = number <= notes / 2 ? `2026-03-0${(number % 8) + 1}` : '2026-03-27';
    const memo = aMemo({ subject: subjectOf(number), agendaItem: '' });
    await putOut(store, `id-${number}`, { parties, deadline, memo });
  }
  return createDesk(store, async () => [adviser]);
}

async function titlesOf(desk: ReturnType<typeof createDesk>, text: string, asker = secretary(), page = 1) {
  const answer = await desk.answerTo(text, asker, page);
  return answer instanceof Refusal ? [] : buttonsOf(answer).map(({ title }) => title);
}

describe('een lange lijst', () => {
  it('has ten rows and Volgende, which asks the same question for the next page', async () => {
    const desk = await deskWith(23);
    const answer = await desk.answerTo('overzicht', secretary());
    const buttons = answer instanceof Refusal ? [] : buttonsOf(answer);
    expect(buttons).toHaveLength(11);
    const next = buttons.at(-1);
    expect(next).toMatchObject({ title: 'Volgende', data: { page: 2 } });
    const again = next && 'data' in next && 'text' in next.data ? String(next.data.text) : '';
    expect(await desk.ask(again, secretary(), 2)).toEqual(await desk.ask('overzicht', secretary(), 2));
    expect((await titlesOf(desk, 'overzicht', secretary(), 2)).slice(-2)).toEqual(['Volgende', 'Vorige']);
    const last = await desk.ask('overzicht', secretary(), 3);
    expect(last.slice(-2)).toEqual(['Bladzijde 3 van 3.', '[Vorige]']);
    expect(last.filter((line) => line.startsWith('[Plan'))).toHaveLength(3);
  });

  it('shows its last page when it has become shorter, and its first for a page that is none', async () => {
    const desk = await deskWith(3);
    expect(await desk.ask('overzicht', secretary(), 999_999_999)).toEqual(await desk.ask('overzicht', secretary(), 0));
  });

  it('has every proposal on one of its pages, the late ones first and called so', async () => {
    const desk = await deskWith(23);
    const pages = await Promise.all([1, 2, 3].map((page) => desk.ask('overzicht', secretary(), page)));
    const rows = pages.flat().filter((line) => line.startsWith('[Plan'));
    expect(new Set(rows).size).toBe(23);
    expect(pages.map((lines) => lines[2])).toEqual(['Te laat', 'Te laat', 'Vergadering van 15-apr-2026']);
  });

  it('says how many parties have agreed, and opens what is pressed', async () => {
    const two = [aParty(), aParty({ id: 'brandweer', name: 'Brandweer' })];
    const store = await storeWith(two);
    await putOut(store, 'one', { parties: two }, [aRespondedEvent({ party: aParty().id })]);
    const desk = createDesk(store);
    expect((await desk.ask('overzicht', secretary())).at(-1)).toMatch(
      /^1 van 2 partijen akkoord\. Wacht op Brandweer\./,
    );
    const answer = await desk.answerTo('overzicht', secretary());
    const [row] = answer instanceof Refusal ? [] : buttonsOf(answer);
    expect(row).toMatchObject({ verb: 'ask', data: { text: 'status one' } });
  });

  it('is turned in te laat and in wat moet ik doen too', async () => {
    const desk = await deskWith(24);
    expect((await titlesOf(desk, 'te laat')).at(-1)).toBe('Volgende');
    const mine = await titlesOf(desk, 'wat moet ik doen', author({ person: adviser }));
    expect(mine).toHaveLength(11);
    expect(mine.at(-1)).toBe('Volgende');
  });
});

describe('de knoppen van een lijst', () => {
  const asked: [string, ReturnType<typeof author>][] = [
    ['overzicht', secretary()],
    ['te laat', secretary()],
    ['status', secretary()],
    ['wie nog', secretary()],
    ['wat moet ik doen', author({ person: adviser })],
    ['wat moet ik doen', author()],
    ['akkoord', author({ person: adviser })],
  ];
  it.each(asked)('are never equal, however alike the notes are: “%s”', async (text, asker) => {
    const titles = await titlesOf(await deskWith(8, () => 'Begroting'), text, asker);
    expect(titles.length).toBeGreaterThan(2);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
