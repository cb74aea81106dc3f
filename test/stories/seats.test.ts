import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('every municipality has to agree, by any of its people or who stands in for them', async () => {
  const [dronten, urk, colleague, standIn] = [
    'Dirk van Dronten',
    'Ursula van Urk',
    'Uwe van Urk',
    'Ina de invaller',
  ].map((name) => at.teams.person(name));
  at.gemeenten.members = [dronten, urk, colleague].flatMap((person) =>
    person ? [{ id: person.id, name: person.name }] : [],
  );
  await standIn?.says('help');
  await at.secretary.says('partijen');
  const parties = await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('Adviseurs gemeenten'));
  const [, title = ''] = /"title":"([^"]*Adviseurs gemeenten[^"]*)"/.exec(JSON.stringify(parties.card)) ?? [];
  const form = await at.secretary.clicks(parties, title);
  expect(form.card).toBeDefined();
  const saved = await at.secretary.presses(parties, 'saveParty', {
    party: /"party":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1],
    rule: 'all',
    seat1: 'Dronten',
    people1: dronten?.id,
    seat2: 'Urk',
    people2: `${urk?.id},${colleague?.id}`,
  });
  expect(JSON.stringify(saved.card)).toContain('Van elke plaats moet iemand akkoord geven.');

  const round = await putOut(at, 'Auteur');
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.teams.person('Bert').clicks(round.directie, 'Akkoord');
  expect((await at.teams.person('Buitenstaander').clicks(round.gemeenten, 'Akkoord')).sentence).toBe(
    'U kunt hier niet antwoorden, want voor deze partij antwoorden alleen de genoemde adviseurs.',
  );
  await colleague?.clicks(round.gemeenten, 'Akkoord');
  await says(at, round.status, 'Wacht op Adviseurs gemeenten: 1 van 2 akkoord; nog te antwoorden: Dronten.');

  const today = at.now().slice(0, 10);
  await at.secretary.says(`vervang Dirk van Dronten door Ina de invaller van ${today} tot ${today}`);
  await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('Ina de invaller'));
  await standIn?.clicks(await says(at, round.gemeenten, 'Uwe van Urk'), 'Akkoord');
  await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  await says(at, round.gemeenten, 'Ina de invaller namens Dirk van Dronten');
});
