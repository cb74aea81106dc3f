import { viewFor } from '../../bot/core/proposal/view';
import { memoCard } from '../../cards/party/memo-card';
import { proposalCard } from '../../cards/party/proposal-card';
import { aMemo, aParty, aProposal, someSections } from '../support/builders';
import { afterSteps } from '../support/proposal/after-steps';
import { answered } from '../support/proposal/answered';
import { buttonsOf, visibleText } from '../support/visible-text';

const forKustwacht = { kind: 'party', party: 'kustwacht' } as const;
const secret = aProposal({ memo: aMemo({ confidentiality: 'vertrouwelijk', subject: 'Geheim plan' }) });

test('an adviser reads first what is asked and what an Akkoord means, then the buttons, then the facts', () => {
  expect(visibleText(proposalCard(viewFor(aProposal(), forKustwacht)))).toEqual([
    'Regionaal plan waterredding 2026-2029',
    'Het algemeen bestuur wordt gevraagd:',
    '1. het Regionaal plan waterredding 2026-2029 vast te stellen;',
    '2. kennis te nemen van de kaart met opstapplaatsen.',
    'Vergadering 15-apr-2026, agendapunt 7. Reageer uiterlijk vr 20-mrt-2026.',
    'Uw akkoord is een advies van Kustwacht en reddingsbrigades aan het bestuur; het bestuur beslist zelf.',
    '[Akkoord] [Akkoord met opmerking]',
    '[Niet akkoord] [Lees de notitie]',
    'Afgestemd met | Standpunt/advies en datum',
    'Kustwacht en reddingsbrigades | Nog geen antwoord',
    'Waterschap Noorderzijl | Nog geen antwoord',
    'Adviseurs brandweer | Nog geen antwoord',
    'Orgaan: Algemeen bestuur',
    'Agendapunt: 7',
    'Vergaderdatum: 15-apr-2026',
    'Portefeuillehouder (ambtelijk): A.J. Postma',
    'Portefeuillehouder AB: H. de Ruiter',
    'Auteur: Marjolein Terpstra',
    'Bijlagen:',
    'Regionaal plan waterredding 2026-2029',
    'Kaart met opstapplaatsen',
    '[Open de stukken]',
  ]);
});

test('once a party is akkoord its card says that nothing more is needed', () => {
  const proposal = answered(aProposal(), { name: 'Sietse Wiarda', position: 'agree', remark: '' });
  const lines = visibleText(proposalCard(viewFor(proposal, forKustwacht)));
  expect(lines).toContain('Uw partij is akkoord; u hoeft niets te doen.');
  expect(lines).toContain('[Akkoord] [Akkoord met opmerking]');
});

test('of many parties the card shows its own, those that are against, and how many others say the same', () => {
  const others = Array.from({ length: 25 }, (_, index) => aParty({ id: `p${index}`, name: `Partij ${index}` }));
  const round = aProposal({ parties: [aParty(), ...others], asked: ['kustwacht', ...others.map(({ id }) => id)] });
  const lines = visibleText(proposalCard(viewFor(round, forKustwacht)));
  const from = lines.indexOf('Afgestemd met | Standpunt/advies en datum');
  expect(lines.slice(from + 1, from + 3)).toEqual([
    'Kustwacht en reddingsbrigades | Nog geen antwoord',
    '25 andere partijen | Nog geen antwoord',
  ]);
});

test('a long request ends between two words', () => {
  const memo = aMemo({ request: 'instemmen '.repeat(200) });
  const lines = visibleText(proposalCard(viewFor(aProposal({ memo }), forKustwacht)));
  expect(lines[1]).toMatch(/^(instemmen )+…$/);
  expect(lines[1]?.length).toBeLessThanOrEqual(1_002);
});

test('after an answer the card says who answered what, and shortens a long remark', () => {
  const remark = `Let op de sluis. ${'En ook op de brug. '.repeat(100)}`.trim();
  const proposal = answered(aProposal(), { name: 'Sietse Wiarda', position: 'disagree', remark });
  const lines = visibleText(proposalCard(viewFor(proposal, forKustwacht)));
  const at = lines.indexOf('Sietse Wiarda: Niet akkoord, 3-mrt-2026');
  expect(lines[at - 1]).toBe('Antwoorden van Kustwacht en reddingsbrigades');
  expect(lines[at + 1]).toMatch(/^Let op de sluis\. En .*…$/);
  expect(lines[at + 1]?.length).toBeLessThan(210);
  expect(lines).toContain('Kustwacht en reddingsbrigades | Niet akkoord 3-mrt-2026');
});

test('a button unfolds the whole of a long remark, and the answers that are not shown at once', () => {
  const remark = 'Let op de sluis, en ook op de brug. '.repeat(20).trim();
  const long = answered(aProposal(), { name: 'Sietse Wiarda', position: 'disagree', remark });
  const many = Array.from({ length: 11 }, (_, index) => `Adviseur ${index}`);
  const proposal = many.reduce((next, name) => answered(next, { name }), long);
  const card = proposalCard(viewFor(proposal, forKustwacht));
  const folds = card.body.flatMap((element) =>
    element.type === 'Container' ? [visibleText({ body: element.items })] : [],
  );
  expect(folds[0]).toEqual([remark]);
  expect(folds[1]).toEqual(many.slice(7).map((name) => `${name}: Akkoord, 3-mrt-2026`));
  expect(visibleText(card)).toEqual(
    expect.arrayContaining([
      '[Hele tekst van Sietse Wiarda]',
      'Adviseur 6: Akkoord, 3-mrt-2026',
      '[Nog 4 antwoorden van Kustwacht en reddingsbrigades]',
    ]),
  );
});

test('under an answer the card shows the last replies of the author', () => {
  const disagreed = answered(aProposal(), { position: 'disagree', remark: 'De kosten ontbreken.' });
  const words = ['Die komen.', 'Zie bijlage 1.', 'Zie bijlage 2.', 'Zie bijlage 3.'];
  const steps = words.map((text) => ({ kind: 'reply' as const, revision: 2, text }));
  const { proposal } = afterSteps(steps, disagreed);
  const lines = visibleText(proposalCard(viewFor(proposal, forKustwacht)));
  const at = lines.indexOf('De kosten ontbreken.');
  const title = 'Reactie van Marjolein Terpstra, 3-mrt-2026';
  expect(lines.slice(at + 1, at + 7)).toEqual([title, words[1], title, words[2], title, words[3]]);
});

test('another party sees the position and the date, and neither the name nor the remark', () => {
  const remark = 'Dit blijft onder ons.';
  const proposal = answered(aProposal(), { name: 'Sietse Wiarda', position: 'agreeWithRemark', remark });
  const card = proposalCard(viewFor(proposal, { kind: 'party', party: 'waterschap' }));
  expect(visibleText(card)).toContain('Kustwacht en reddingsbrigades | Akkoord met opmerking 3-mrt-2026');
  expect(JSON.stringify(card)).not.toContain('Sietse');
  expect(JSON.stringify(card)).not.toContain(remark);
});

test('a note that is not Openbaar shows a neutral title and the link, and nothing of the note', () => {
  const card = proposalCard(viewFor(secret, forKustwacht));
  const lines = visibleText(card);
  expect(lines.slice(0, 3)).toEqual([
    'Voorstel ter afstemming (voorstel 5d2c7f)',
    'De inhoud van deze notitie laten wij hier niet zien. Lees de stukken via de link.',
    '[Open de stukken]',
  ]);
  expect(lines).toContain('[Niet akkoord]');
  for (const hidden of ['Geheim plan', 'Algemeen bestuur', 'opstapplaatsen', 'Postma']) {
    expect(JSON.stringify(card)).not.toContain(hidden);
  }
});

test.each([
  ['shown', 'Voorstel ter afstemming (voorstel 17, zaaknummer Z26-004218, agendapunt 7, 15-apr-2026)'],
  ['hidden', 'Voorstel ter afstemming (voorstel 17)'],
] as const)('when its facts are %s, such a note is called “%s”', (channelFacts, title) => {
  const card = proposalCard(viewFor({ ...secret, number: 17, channelFacts }, forKustwacht));
  expect([visibleText(card)[0], card.fallbackText]).toEqual([title, title]);
});

test('the text of a note that is not Openbaar cannot be read in a channel either', () => {
  expect(JSON.stringify(memoCard(viewFor(secret, forKustwacht), someSections()))).not.toContain('Noordermeer');
});

test.each([
  ['agreed', 'Afgestemd op 12-mrt-2026. '],
  ['withdrawn', 'Ingetrokken op 12-mrt-2026.'],
] as const)('when the proposal is %s the buttons are gone and the card says so', (status, sentence) => {
  const proposal = aProposal({ status, closedAt: '2026-03-12T11:00:00.000Z' });
  const card = proposalCard(viewFor(proposal, forKustwacht));
  expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Open de stukken']);
  expect(visibleText(card).some((line) => line.startsWith(sentence))).toBe(true);
});

test('a button carries the proposal, the party, the version and the revision, and nothing else', () => {
  const card = proposalCard(viewFor(answered(aProposal(), {}), forKustwacht));
  const pressed = buttonsOf(card).flatMap((button) => (button.type === 'Action.Execute' ? [button] : []));
  expect(pressed.map(({ title, verb }) => [title, verb])).toEqual([
    ['Akkoord', 'agree'],
    ['Versturen', 'agreeWithRemark'],
    ['Versturen', 'disagree'],
    ['Lees de notitie', 'readMemo'],
  ]);
  const data = { proposalId: '5d2c7f90-waterredding', party: 'kustwacht', version: 1, revision: 2 };
  for (const button of pressed) {
    expect(button.data).toEqual(data);
    expect(button.fallback.data).toEqual({ ...data, verb: button.verb });
  }
});

test('a reader of the note sees its text, can answer there, and can go back', () => {
  const lines = visibleText(memoCard(viewFor(aProposal(), forKustwacht), someSections()));
  expect(lines).toEqual(expect.arrayContaining(['Voorstel', 'Inleiding', 'Financiën']));
  expect(lines).toContain('Elke zomer raken zwemmers op het Noordermeer in de problemen.');
  expect(lines.slice(-2)).toEqual(['[Akkoord] [Akkoord met opmerking]', '[Niet akkoord] [Terug]']);
});

test('a note too long for a card is shortened, and the card says so', () => {
  const sections = [{ heading: 'Inleiding', text: 'Water is diep. '.repeat(10_000) }];
  const lines = visibleText(memoCard(viewFor(aProposal(), forKustwacht), sections));
  expect(lines).toContain('De notitie is te lang voor een kaart. De tekst is daarom ingekort.');
});
