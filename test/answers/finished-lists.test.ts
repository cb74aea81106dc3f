import { Refusal } from '../../bot/core/refusal';
import { aMemo, threeParties } from '../support/builders';
import { agreedEvents } from '../support/memory-bot/agreed-events';
import { createDesk } from '../support/memory-bot/desk';
import { author, inChannelOf, putOut, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const parties = threeParties().slice(0, 1);
const agreed = agreedEvents('2026-03-04T10:00:00.000Z');

/** Two agreed notes and an open one for the meeting of 15 April, and an open one for May. */
async function aStore() {
  const store = await storeWith();
  await putOut(store, 'done', { parties }, agreed);
  const secret = aMemo({ subject: 'Overname van de veerdienst', confidentiality: 'geheim' });
  await putOut(store, 'secret', { parties, memo: secret }, agreed);
  await putOut(store, 'open', { parties, memo: aMemo({ subject: 'Begroting', agendaItem: '2' }) });
  await putOut(store, 'later', { parties, memo: aMemo({ subject: 'Nieuwe boten', meetingDate: '2026-05-20' }) });
  return store;
}

describe('overzicht afgestemd', () => {
  it.each(['overzicht afgestemd', 'wat is er al afgestemd', 'afgestemde voorstellen'])(
    'shows a secretary what is agreed, and nothing that is open: “%s”',
    async (text) => {
      const lines = await createDesk(await aStore()).ask(text, secretary());
      expect(lines[0]).toBe('Afgestemde voorstellen');
      expect(lines.filter((line) => line.startsWith('['))).toEqual([
        '[Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)]',
        '[Overname van de veerdienst (agendapunt 7, 15-apr-2026)]',
      ]);
      expect(lines).toContain('Afgestemd op 4-mrt-2026. Alle partijen zijn akkoord.');
    },
  );

  it('does not name in a channel what is not Openbaar, nor show it to another party', async () => {
    const { ask } = createDesk(await aStore());
    const party = parties[0]?.id ?? '';
    const lines = await ask('overzicht afgestemd', inChannelOf(party));
    expect(lines.join('\n')).toContain('[Voorstel ter afstemming (voorstel secret)]');
    expect(lines.join('\n')).not.toContain('veerdienst');
    expect(await ask('overzicht afgestemd', inChannelOf('waterschap'))).toEqual([
      'Er zijn geen voorstellen afgestemd.',
    ]);
  });

  it.each([
    ['wat is er vorige week afgestemd', 'Er zijn van 2-mrt-2026 tot en met 8-mrt-2026 2 voorstellen afgestemd.'],
    ['wat is er vandaag afgestemd?', 'Er zijn op 9-mrt-2026 geen voorstellen afgestemd.'],
    [
      'welke stukken zijn er in januari 2026 afgestemd',
      'Er zijn van 1-jan-2026 tot en met 31-jan-2026 geen voorstellen afgestemd.',
    ],
  ])('keeps to a period: “%s”', async (text, sentence) => {
    expect((await createDesk(await aStore()).ask(text, secretary()))[0]).toBe(sentence);
  });
});

describe('lijst', () => {
  it.each(['lijst 15 april', 'lijst van de vergadering van 15-4-2026'])(
    'shows the open and the finished ones of a meeting by agenda item, and as a file: “%s”',
    async (text) => {
      const answer = await createDesk(await aStore()).answerTo(text, secretary());
      const buttons = answer instanceof Refusal ? [] : buttonsOf(answer);
      expect(buttons.map(({ title }) => title)).toEqual([
        'Begroting (agendapunt 2, 15-apr-2026)',
        'Regionaal plan waterredding 2026-2029 (agendapunt 7, 15-apr-2026)',
        'Overname van de veerdienst (agendapunt 7, 15-apr-2026)',
        'Download lijst',
      ]);
      expect(buttons.at(-1)).toMatchObject({ url: 'https://bot.example/files/list-2026-04-15_2026-04-15' });
    },
  );

  it('without a day asks of which meeting', async () => {
    expect(await createDesk(await aStore()).ask('lijst', secretary())).toEqual([
      'Van welke vergadering?',
      '[Vergadering van 15-apr-2026]',
      '[Vergadering van 20-mei-2026]',
    ]);
    expect(await createDesk(await storeWith()).ask('lijst', secretary())).toEqual([
      'Er zijn geen voorstellen voor een vergadering.',
    ]);
  });

  it('takes a period too', async () => {
    const lines = await createDesk(await aStore()).ask('lijst van mei', secretary());
    expect(lines).toContain('Vergadering van 20-mei-2026');
    expect(lines[0]).toBe('Vergaderingen van 1-mei-2026 tot en met 31-mei-2026');
  });

  it('is for the secretary, where nobody reads along', async () => {
    const { ask } = createDesk(await aStore());
    const onlySecretary = ['Dit kan alleen de secretaris.'];
    expect(await ask('lijst 15 april', author())).toEqual(onlySecretary);
    expect(await ask('lijst', author())).toEqual(onlySecretary);
    expect(await ask('lijst 15 april', inChannelOf('waterschap', { isSecretary: true }))).toEqual([
      'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
    ]);
    expect(await ask('lijst 16 april', secretary())).toEqual([
      'Er zijn geen voorstellen voor een vergadering op die dag.',
    ]);
  });
});
