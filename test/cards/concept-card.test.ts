import { conceptView } from '../../bot/core/concept/concept-view';
import { draftFields } from '../../bot/core/concept/edit-draft';
import { Refusal } from '../../bot/core/refusal';
import { conceptCard, conceptDoneCard } from '../../cards/author/concept-card';
import { aDraft, aMemo, threeParties } from '../support/builders';
import { buttonsOf, visibleText } from '../support/visible-text';

const today = '2026-03-02';

test('the author sees every field that was read, and can change it', () => {
  const card = conceptCard(conceptView(aDraft(), threeParties(), [], today));
  const inputs = card.body.flatMap((element) => ('id' in element ? [element.id] : []));
  expect([...inputs, 'takenOver'].sort()).toEqual([...draftFields].sort());
  expect(visibleText(card)).toEqual([
    'Concept',
    'Kijk na wat wij in uw notitie lazen. Alleen u ziet dit concept.',
    'Onderwerp: Regionaal plan waterredding 2026-2029',
    `Voorstel: ${aMemo().request}`,
    'Orgaan: Algemeen bestuur',
    'Agendapunt: 7',
    'Vergaderdatum: 2026-04-15',
    'Behandelingstype: Besluitvormend',
    'Portefeuillehouder (ambtelijk): A.J. Postma',
    'Portefeuillehouder AB: H. de Ruiter',
    'Auteur: Marjolein Terpstra',
    'Zaaknummer: Z26-004218',
    'Bijlagen: Regionaal plan waterredding 2026-2029\nKaart met opstapplaatsen',
    'Status: openbaar',
    'Alleen bij de status Openbaar staat de inhoud van de notitie in de kanalen.',
    'Link naar de stukken: ___',
    'Partijen: kustwacht,waterschap,brandweer',
    'Volgorde: together',
    'Reageren vóór: 2026-03-20',
    '[Uitzetten] [Proef] [Opslaan] [Weggooien]',
  ]);
});

test('what was not found is asked, and a party that is not linked is named', () => {
  const draft = aDraft({ memo: aMemo({ agendaItem: '', confidentiality: 'onbekend' }) });
  const card = conceptCard(conceptView(draft, threeParties(), ['Politie'], today));
  expect(visibleText(card).slice(2, 4)).toEqual([
    'Nog in te vullen: agendapunt, status en link naar de stukken.',
    'Politie is nog niet gekoppeld en krijgt de notitie dus niet. Vraag de secretaris om te koppelen.',
  ]);
});

test('a meeting in the past is a warning', () => {
  const lines = visibleText(conceptCard(conceptView(aDraft(), threeParties(), [], '2026-04-16')));
  expect(lines).toContain('De vergaderdatum is al voorbij. U kunt de notitie toch uitzetten.');
  const onTheDay = visibleText(conceptCard(conceptView(aDraft(), threeParties(), [], '2026-04-15')));
  expect(onTheDay).not.toContain('De vergaderdatum is al voorbij. U kunt de notitie toch uitzetten.');
});

test('what the note already holds is offered to take over when it says akkoord, and is asked again otherwise', () => {
  const consultation = [
    { party: 'Waterschap Noorderzijl', date: '26 februari', advice: 'Akkoord' },
    { party: 'Adviseurs brandweer', date: '3-feb-2026', advice: 'Volgt nog' },
  ];
  const parties = ['waterschap', 'brandweer'];
  const tableRows = consultation.flatMap((row, index) => ({ party: parties[index] ?? '', row }));
  const draft = aDraft({ memo: aMemo({ consultation }), tableRows, takenOver: ['waterschap'] });
  const card = conceptCard(conceptView(draft, threeParties(), [], today));
  const lines = visibleText(card);
  expect(lines.slice(2, 5)).toEqual([
    'Deze antwoorden staan al in de notitie. Wij vragen het deze partijen opnieuw.',
    'Adviseurs brandweer, 3-feb-2026, Volgt nog',
    'Onderwerp: Regionaal plan waterredding 2026-2029',
  ]);
  expect(lines).toContain('Overnemen zoals het in de notitie staat: waterschap');
  expect(lines).toContain('Kiest u een antwoord niet? Dan vragen wij het die partij opnieuw.');
  expect(JSON.stringify(card)).toContain('Waterschap Noorderzijl: Akkoord, 26-feb-2026 (jaar door ons ingevuld)');
});

test('when it could not be put out, the card says why', () => {
  const card = conceptCard(conceptView(aDraft(), threeParties(), [], today, new Refusal('noRequest')));
  expect(visibleText(card)).toContain('Vul eerst het voorstel in: wat wordt het bestuur gevraagd?');
});

test('without a linked party the author is told whom to ask', () => {
  const lines = visibleText(conceptCard(conceptView(aDraft(), [], [], today)));
  expect(lines).toContain('Er is nog geen partij gekoppeld. Vraag de secretaris om te koppelen.');
});

test('throwing away sends nothing of what was typed', () => {
  const buttons = buttonsOf(conceptCard(conceptView(aDraft(), threeParties(), [], today)));
  const data = { proposalId: '5d2c7f90-waterredding', party: '', version: 1, revision: 0 };
  expect(buttons).toMatchObject([
    { title: 'Uitzetten', verb: 'submit', data, associatedInputs: 'auto' },
    { title: 'Proef', verb: 'dryRun', data, associatedInputs: 'auto' },
    { title: 'Opslaan', verb: 'saveDraft', data, associatedInputs: 'auto' },
    { title: 'Weggooien', verb: 'discardDraft', data, associatedInputs: 'none' },
  ]);
});

test('afterwards the card says what became of the concept', () => {
  expect(visibleText(conceptDoneCard('submitted', 'Plan'))[0]).toBe('Uitgezet: Plan');
  expect(visibleText(conceptDoneCard('newVersion', 'Plan'))[0]).toBe('Nieuwe versie uitgezet: Plan');
  expect(visibleText(conceptDoneCard('discarded', ''))).toEqual(['Weggegooid.', 'Van dit concept is niets bewaard.']);
});
