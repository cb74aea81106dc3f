import { parseQuestion } from '../../bot/language/parse-question';

it.each([
  ['wie nog', ''],
  ['Wie nog niet?', ''],
  ['wie nog waterredding', 'waterredding'],
  ['wie moet er nog antwoorden?', ''],
  ['wie moeten nog reageren op agendapunt 7', 'agendapunt 7'],
  ['Wie heeft er nog niet gereageerd op het waterplan?', 'het waterplan'],
  ['op wie wachten we nog bij Z26-004218', 'Z26-004218'],
  ['waar wacht waterredding nog op?', 'waterredding'],
  ['wie moet er nog op de begroting?', 'de begroting'],
  ['wie is er nog niet akkoord met de begroting?', 'de begroting'],
  ['waar wachten we nog op?', ''],
  ['welke partijen moeten nog reageren op de begroting?', 'de begroting'],
  ['waar hangt de begroting op?', 'de begroting'],
  ['bij wie ligt mijn notitie?', ''],
  ['heeft LGO al gereageerd?', ''],
  ['heeft de Kustwacht al gereageerd op de begroting?', 'de begroting'],
  ['waar blijft de reactie van het waterschap?', ''],
])('“%s” asks who still has to answer', (text, search) => {
  expect(parseQuestion(text)).toEqual({ kind: 'waiting', search });
});

it('a word as short as wie is not guessed at: what was meant is only offered', () => {
  const search = 'wei nog waterredding';
  expect(parseQuestion(search)).toEqual({ kind: 'unknown', nearest: ['wie nog'], search });
});

it.each([
  ['overzicht', ''],
  ['overzciht', ''],
  ['overzicht van alle lopende voorstellen', ''],
  ['overzicht 15 april', '15 april'],
  ['overzicht van de vergadering van 15-4-2026', '15-4-2026'],
  ['overzicht voor 15-apr-2026?', '15-apr-2026'],
  ['wat staat er op de agenda van woensdag 15 april 2026', 'woensdag 15 april 2026'],
  ['overzicht voor de vergadering van 15 april a.s.', '15 april'],
  ['overzicht AB 15 april, alvast bedankt', '15 april'],
  ['agenda 15 april', '15 april'],
  ['overzicht volgende vergadering', ''],
  ['overzicht van alles', ''],
  ['wat moeten wij nog doen?', ''],
  ['Zou u mij een overzicht kunnen geven van alle lopende voorstellen?', ''],
  ['mag ik een overzicht van 15 april?', '15 april'],
  ['wat ligt er bij ons?', ''],
])('“%s” asks for the open proposals by meeting', (text, meeting) => {
  expect(parseQuestion(text)).toEqual({ kind: 'overview', meeting });
});

it.each([
  'te laat',
  'te laaat',
  'wie is er te laat?',
  'wat is bijna te laat',
  'welke voorstellen zijn te laat?',
  'welke zijn te laat',
  'is er iets te laat?',
  'wat moet er deze week nog gebeuren?',
])('“%s” asks what is late', (text) => {
  expect(parseQuestion(text)).toEqual({ kind: 'late' });
});

it.each([
  'bewaartermijn',
  'bewaartermijm',
  'wat is de bewaartermijn?',
  'Welke voorstellen zijn voorbij hun bewaartermijn?',
  'wat mag er weg?',
  'wat moet vernietigd worden',
  'welke voorstellen zijn verwijderd?',
  'oude voorstellen opruimen',
])('“%s” asks what is past its retention term', (text) => {
  expect(parseQuestion(text)).toEqual({ kind: 'retention' });
});

it.each([
  ['herinner waterredding', 'waterredding'],
  ['herriner de Kustwacht', 'Kustwacht'],
  ['herinner iedereen aan het waterplan', 'het waterplan'],
  ['stuur een herinnering aan de Kustwacht', 'Kustwacht'],
  ['stuur het waterschap een rappel', 'waterschap'],
  ['wilt u de brandweer herinneren?', 'brandweer'],
  ['herinner', ''],
  ['herinner alle partijen', ''],
  ['kunt u LGO even een herinnering sturen?', 'LGO'],
  ['herinnering sturen', ''],
  ['stuur even een herinnering', ''],
  ['stuur herinnering LGO', 'LGO'],
  ['stuur nog een keer een herinnering naar de Kustwacht', 'Kustwacht'],
  ['herinner LGO aan de begroting', 'LGO aan de begroting'],
  ['stuur LGO een herinnering over de begroting', 'LGO over begroting'],
])('“%s” asks for a reminder', (text, search) => {
  expect(parseQuestion(text)).toEqual({ kind: 'remind', search });
});

it.each([
  ['intrekken waterredding', 'waterredding'],
  ['intreken agendapunt 7', 'agendapunt 7'],
  ['trek het waterplan in', 'het waterplan'],
  ['ik wil waterredding intrekken', 'waterredding'],
  ['haal Z26-004218 terug', 'Z26-004218'],
  ['intrekken', ''],
  ['annuleer de begroting', 'de begroting'],
  ['hoe kan ik mijn notitie intrekken?', ''],
  ['de begroting gaat niet door', 'de begroting'],
])('“%s” asks to withdraw', (text, search) => {
  expect(parseQuestion(text)).toEqual({ kind: 'withdraw', search });
});

it.each([
  ['nieuwe versie waterredding', 'waterredding'],
  ['neiuwe versie van agendapunt 7', 'agendapunt 7'],
  ['ik wil een nieuwe versie van het waterplan sturen', 'het waterplan'],
  ['nieuwe versie', ''],
  ['hier is de nieuwe versie', ''],
  ['ik heb een nieuwe versie van mijn notitie', ''],
])('“%s” asks for a new version', (text, search) => {
  expect(parseQuestion(text)).toEqual({ kind: 'newVersion', search });
});

it.each([
  ['termijn waterredding 3-sep-2026', 'waterredding', '3-sep-2026'],
  ['temrijn agendapunt 7 3 september', 'agendapunt 7', '3 september'],
  ['termijn Z26-004218 3-9', 'Z26-004218', '3-9'],
  ['verzet de termijn van het waterplan naar vrijdag 4 september 2026', 'het waterplan', 'vrijdag 4 september 2026'],
  ['verleng de deadline van waterredding tot 2026-09-04', 'waterredding', '2026-09-04'],
  ['termijn 3 september', '', '3 september'],
  ['termijn van het waterplan verlengen tot 4 september', 'het waterplan', '4 september'],
  ['verleng waterredding tot 4 september', 'waterredding', '4 september'],
  ['kan de deadline van waterredding naar vrijdag?', 'waterredding', 'vrijdag'],
  ['uitstel voor waterredding tot volgende week vrijdag', 'waterredding', 'volgende week vrijdag'],
  ['verzet termijn waterredding tot a.s. vrijdag', 'waterredding', 'a.s. vrijdag'],
  ['termijn waterredding over een week graag', 'waterredding', 'over een week'],
  ['termijn waterredding 31 februari', 'waterredding', '31 februari'],
  ['termijn waterplan do 3 dec', 'waterplan', 'do 3 dec'],
  ['termijn waterplan vandaag over een week', 'waterplan', 'vandaag over een week'],
  ['termijn waterplan 3‑12‑2026', 'waterplan', '3‑12‑2026'],
  ['termijn waterplan 3 december 2026 om 12:00', 'waterplan', '3 december 2026 om 12:00'],
  ['termijn 3 december voor het waterplan', 'het waterplan', '3 december'],
  ['termijn verslag van 3 september 2025 naar 15 december', 'verslag', '15 december'],
  ['verzet de termijn van het waterplan van vrijdag naar maandag', 'het waterplan', 'maandag'],
  ['termijn agendapunt 7/8 over twee weken', 'agendapunt 7/8', 'over twee weken'],
  ['termijn agendapunt 7/8', 'agendapunt 7/8', ''],
  ['termijn waterplan eerste maandag na pasen', 'waterplan', 'eerste maandag na pasen'],
  ['termijn waterplan vrijdag na kerst', 'waterplan', 'vrijdag na kerst'],
  ['termijn waterplan 3 december na kerst', 'waterplan', '3 december na kerst'],
  ['termijn waterplan 3 of 4 december', 'waterplan', '3 of 4 december'],
  ['termijn waterplan volgende week donderdag 3 december', 'waterplan', 'volgende week donderdag 3 december'],
  ['termijn jaarplan december 3-12', 'jaarplan december', '3-12'],
  ['termijn waterplan week 49', 'waterplan', 'week 49'],
  ['termijn waterplan volgende maand', 'waterplan', 'volgende maand'],
])('“%s” asks for another deadline', (text, search, date) => {
  expect(parseQuestion(text)).toEqual({ kind: 'moveDeadline', search, date });
});

it.each([
  ['vervang mij door Hamza Bouzid van 3 tot 21 augustus', '', 'Hamza Bouzid', '3', '21 augustus'],
  ['Vervang me door Jan van Dam van 3-8-2026 t/m 21-8-2026', '', 'Jan van Dam', '3-8-2026', '21-8-2026'],
  ['vervang Noor door Jan van Dam vanaf 3 aug tot en met 5 aug', 'Noor', 'Jan van Dam', '3 aug', '5 aug'],
  ['vervng Noor van den Akker door Jan op 3 augustus', 'Noor van den Akker', 'Jan', '3 augustus', '3 augustus'],
  ['ik word vervangen door Jan van 3 tot 21 augustus', '', 'Jan', '3', '21 augustus'],
  ['vervang mij van 3 tot 21 augustus door Jan', '', 'Jan', '3', '21 augustus'],
  ['vervang mij door Jan', '', 'Jan', '', ''],
  ['vervang mij door Jan van maandag tot vrijdag', '', 'Jan', 'maandag', 'vrijdag'],
  ['Anna de Wit vervangt Noor van 3 tot 21 augustus', 'Noor', 'Anna de Wit', '3', '21 augustus'],
  ['Anna neemt waar voor mij van 3 tot 21 augustus', '', 'Anna', '3', '21 augustus'],
  ['ik ben met vakantie van 3 tot 21 augustus', '', '', '', ''],
  ['ik ben er volgende week niet', '', '', '', ''],
  ['vervang Piet op den Akker door Jan', 'Piet op den Akker', 'Jan', '', ''],
])('“%s” names a substitute', (text, absent, substitute, from, until) => {
  expect(parseQuestion(text)).toEqual({ kind: 'substitute', absent, substitute, from, until });
});

it.each([
  ['logboek waterredding', 'history', 'waterredding'],
  ['loboek van agendapunt 7', 'history', 'agendapunt 7'],
  ['wat is er gebeurd met het waterplan?', 'history', 'het waterplan'],
  ['export Z26-004218', 'export', 'Z26-004218'],
  ['exprot waterredding', 'export', 'waterredding'],
  ['exporteer het waterplan', 'export', 'het waterplan'],
  ['historie begroting', 'history', 'begroting'],
  ['mag ik het logboek van de begroting?', 'history', 'de begroting'],
  ['wie heeft wat gedaan bij de begroting?', 'history', 'de begroting'],
  ['download de begroting', 'export', 'de begroting'],
  ['stuur mij de notitie van de begroting', 'export', 'de begroting'],
])('“%s” asks for what was recorded', (text, kind, search) => {
  expect(parseQuestion(text)).toEqual({ kind, search });
});
