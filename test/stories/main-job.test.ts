import { consultationIn } from '../support/organisation/finished-note';
import { type Organisation, parties, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

describe.each(['docx', 'pdf', 'txt'] as const)('een notitie als %s, van begin tot eind', (form) => {
  it('goes past three parties and comes back with its table filled', async () => {
    const round = await putOut(at, `Auteur van de ${form}`, form);
    const advisers = { lgo: 'Ada van het LGO', directie: 'Directeur Veiligheid', gemeenten: 'Adviseur van Zeewolde' };
    for (const [party, name] of Object.entries(advisers)) {
      const answer = await at.teams.person(name).clicks(round[party as keyof typeof advisers], 'Akkoord');
      expect(JSON.stringify(answer.card)).toContain(name);
    }

    const { author } = round;
    const report = await at.teams.sees(author.chat, (message) => message.words.startsWith('Afgestemd: '));
    await says(at, round.status, 'Alle partijen zijn akkoord.');
    const { card } = await author.clicks(report, 'Download oplegnotitie');
    expect(await consultationIn(at, card)).toEqual(parties.map((party) => `${party}: Akkoord`));

    const posted = [at.lgo, at.directie, at.gemeenten, author.chat].map((place) => at.teams.messagesIn(place).length);
    const soFar = ['docx', 'pdf', 'txt'].indexOf(form) + 1;
    // Messages of one note so far: the answer to koppel and one card in each channel; the concept, the status card and
    // the report in private.
    expect(posted).toEqual([1 + soFar, 1 + soFar, 1 + soFar, 3]);
  });
});

it('the others see an answer within a second', async () => {
  const round = await putOut(at, 'Auteur met haast');
  await at.teams.person('Ada van het LGO').clicks(round.lgo, 'Akkoord');
  await Promise.all([
    says(at, round.directie, 'Akkoord', 1_000),
    says(at, round.gemeenten, 'Akkoord', 1_000),
    says(at, round.status, 'Ada van het LGO', 1_000),
  ]);
});

it('remarks and reasons reach the author, and of other parties a channel sees position and date only', async () => {
  const round = await putOut(at, 'Auteur met weerwoord');
  const [lgo, directie] = [at.teams.person('Ada van het LGO'), at.teams.person('Directeur Veiligheid')];
  await lgo.clicks(round.lgo, ['Akkoord met opmerking', 'Versturen'], { Opmerking: 'Noem ook de huisartsen.' });
  await directie.clicks(round.directie, ['Niet akkoord', 'Versturen'], { Reden: 'De kosten kloppen niet.' });
  const status = await says(at, round.status, 'De kosten kloppen niet.');
  expect(status.words).toContain('Noem ook de huisartsen.');
  expect(status.words).toContain('Veiligheidsdirectie is niet akkoord.');
  const elsewhere = await says(at, round.gemeenten, 'Niet akkoord');
  expect(elsewhere.words).not.toMatch(/huisartsen|kosten kloppen|Ada|Directeur/);
});

it('the note can be read on the card, by whoever presses, and closed again', async () => {
  const round = await putOut(at, 'Auteur met tekst');
  const reader = at.teams.person('Lezer');
  const note = await reader.clicks(round.lgo, 'Lees de notitie');
  expect(JSON.stringify(note.card)).toContain('Een hittegolf duurt langer dan vroeger');
  const back = await reader.clicks({ ...round.lgo, card: note.card ?? {} }, 'Terug');
  expect(JSON.stringify(back.card)).not.toContain('Een hittegolf duurt langer dan vroeger');
});
