import { conceptView, type RefusedForm } from '../../bot/core/concept/concept-view';
import type { Draft } from '../../bot/core/concept/draft';
import { type DraftField, draftFields, editDraft } from '../../bot/core/concept/edit-draft';
import { fieldsToCheck } from '../../bot/core/concept/to-check';
import { emptyMemo } from '../../bot/core/note/memo';
import type { Reading } from '../../bot/core/note/reading';
import { Refusal } from '../../bot/core/refusal';
import { conceptCard } from '../../cards/author/concept-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import type { CardInput } from '../../cards/elements/card-input';
import { fieldLabels } from '../../cards/words/labels';
import { aDraft, aMemo, threeParties } from '../support/builders';
import { visibleText, whole } from '../support/visible-text';

const today = '2026-03-02';

function cardOf(draft: Draft, { notLinked = [], refused }: { notLinked?: string[]; refused?: RefusedForm } = {}) {
  return conceptCard(conceptView(draft, threeParties(), notLinked, today, { ...(refused && { refused }) }));
}

function inputsOf(card: AdaptiveCard): Map<string, CardInput> {
  return new Map(whole(card.body).flatMap((element) => ('label' in element ? [[element.id, element] as const] : [])));
}

test('the note is summed up, and no more is asked than was unclear', () => {
  expect(visibleText(cardOf(aDraft()))).toEqual([
    'Concept',
    'Kijk na wat wij in uw notitie lazen. Alleen u ziet dit concept.',
    'Onderwerp: Regionaal plan waterredding 2026-2029',
    'Voorstel: Het algemeen bestuur wordt gevraagd: 1. het Regionaal plan waterredding 2026-2029 vast te stellen; 2. kennis te nemen van de kaart …',
    'Vergadering: Algemeen bestuur, 15-apr-2026, agendapunt 7',
    'Status: Openbaar',
    'Partijen: Kustwacht en reddingsbrigades, Waterschap Noorderzijl en Adviseurs brandweer',
    'Uiterlijk reageren: vr 20-mrt-2026',
    '[Alles aanpassen]',
    '[Uitzetten] [Proef] [Opslaan] [Weggooien]',
  ]);
});

test('every field is on the card once, folded or not, with the same label', () => {
  const unclear = aDraft({ memo: aMemo({ subject: '', confidentiality: 'onbekend' }), parties: [] });
  for (const draft of [aDraft(), unclear]) {
    const inputs = inputsOf(cardOf(draft));
    expect([...inputs.keys(), 'takenOver'].sort()).toEqual([...draftFields].sort());
    for (const [field, { label }] of inputs) expect(label).toBe(fieldLabels[field as DraftField]);
  }
  expect(inputsOf(cardOf(aDraft())).get('attachments')?.value).toBe(
    'Regionaal plan waterredding 2026-2029\nKaart met opstapplaatsen',
  );
});

test('a field that was not found is asked, and a party that is not linked is named', () => {
  const memo = aMemo({ agendaItem: '', confidentiality: 'onbekend' });
  const reading: Reading = {
    fields: {
      agendaItem: { sure: 'missing', where: '' },
      confidentiality: { sure: 'missing', where: 'Status', why: 'nothingTicked' },
    },
    remarks: [],
  };
  expect(visibleText(cardOf(aDraft({ memo, reading }), { notLinked: ['Politie'] })).slice(8)).toEqual([
    'Politie is nog niet gekoppeld en krijgt de notitie dus niet. Vraag de secretaris om te koppelen.',
    'Controleer: dit staat niet in de notitie, of wij zagen het niet.',
    'Agendapunt: ___',
    'Controleer: in de notitie is niets aangekruist.',
    'Status: onbekend',
    'Alleen bij de status Openbaar staat de inhoud van de notitie in de kanalen.',
    'Zichtbaar als de status niet Openbaar is: shown',
    'Nodig, want de status is niet Openbaar.',
    'Link naar de stukken: ___',
    '[Alles aanpassen]',
    '[Uitzetten] [Proef] [Opslaan] [Weggooien]',
  ]);
});

test('only of a note that is not Openbaar the author is asked at once what the channels may see', () => {
  const asks = (draft: Draft) =>
    visibleText(cardOf(draft)).some((line) => line.startsWith('Zichtbaar als de status niet Openbaar is'));
  const secret = aDraft({ memo: aMemo({ confidentiality: 'besloten' }) });
  expect([asks(secret), asks(aDraft())]).toEqual([true, false]);
  const hidden = editDraft(secret, { channelFacts: 'hidden' });
  if (hidden instanceof Refusal) throw new Error(hidden.kind);
  expect(inputsOf(cardOf(hidden)).get('channelFacts')).toMatchObject({
    value: 'hidden',
    choices: [
      { title: 'Nummer, zaaknummer, vergadering en agendapunt', value: 'shown' },
      { title: 'Alleen het nummer van het voorstel', value: 'hidden' },
    ],
  });
});

test('an unsure field is marked with the reason, until the author changes it', () => {
  const reading: Reading = {
    fields: {
      meetingDate: { sure: 'unsure', where: 'Datum', why: 'unclearLabel' },
      consultation: { sure: 'unsure', where: 'Afgestemd met', why: 'secondTable', beside: 'GGD, GHOR' },
    },
    remarks: [{ kind: 'unplacedText', detail: 'Onder voorbehoud van de begroting' }],
  };
  const draft = aDraft({ reading });
  const lines = visibleText(cardOf(draft));
  expect(lines.slice(8, 12)).toEqual([
    'Controleer: wij weten niet bij welke kop deze tekst hoort: “Onder voorbehoud van de begroting”. Die staat nu onder Overig.',
    'Controleer: er staat nog een tabel met partijen in de notitie. Die hebben wij niet overgenomen: GGD, GHOR.',
    'Controleer: dit stond bij “Datum”, en daar kan iets anders mee bedoeld zijn.',
    'Vergaderdatum: 2026-04-15',
  ]);
  const same = editDraft(draft, { meetingDate: '2026-04-15' });
  const changed = editDraft(draft, { meetingDate: '2026-04-22' });
  expect([same, changed].map((edited) => (edited instanceof Refusal ? [] : fieldsToCheck(edited)).length)).toEqual([
    1, 0,
  ]);
});

test('a concept that came from no note asks everything, and doubts nothing', () => {
  const lines = visibleText(cardOf(aDraft({ memo: emptyMemo, parties: [], deadline: '' })));
  expect(lines.filter((line) => line.startsWith('Controleer'))).toEqual([]);
  expect(lines).toContain('Onderwerp: nog niet bekend');
  expect(lines).toContain('Onderwerp: ___');
});

test('a meeting in the past is a warning', () => {
  const lines = visibleText(conceptCard(conceptView(aDraft(), threeParties(), [], '2026-04-16')));
  expect(lines).toContain('De vergaderdatum is al voorbij. U kunt de notitie toch uitzetten.');
  const onTheDay = visibleText(conceptCard(conceptView(aDraft(), threeParties(), [], '2026-04-15')));
  expect(onTheDay).not.toContain('De vergaderdatum is al voorbij. U kunt de notitie toch uitzetten.');
});

test('an answer in the note is offered to take over when it says akkoord, and is asked again otherwise', () => {
  const consultation = [
    { party: 'Waterschap Noorderzijl', date: '26 februari', advice: 'Akkoord' },
    { party: 'Adviseurs brandweer', date: '3-feb-2026', advice: 'Volgt nog' },
  ];
  const parties = ['waterschap', 'brandweer'];
  const tableRows = consultation.flatMap((row, index) => ({ party: parties[index] ?? '', row }));
  const draft = aDraft({ memo: aMemo({ consultation }), tableRows, takenOver: ['waterschap'] });
  const card = cardOf(draft);
  const lines = visibleText(card);
  expect(lines.slice(8, 11)).toEqual([
    'Deze antwoorden staan al in de notitie. Wij vragen het deze partijen opnieuw.',
    'Adviseurs brandweer, 3-feb-2026, Volgt nog',
    'Overnemen zoals het in de notitie staat: waterschap',
  ]);
  expect(lines).toContain('Kiest u een antwoord niet? Dan vragen wij het die partij opnieuw.');
  expect(JSON.stringify(card)).toContain('Waterschap Noorderzijl: Akkoord, 26-feb-2026 (jaar door ons ingevuld)');
});

test('a row under another name is asked about, and what was answered can be changed behind Alles aanpassen', () => {
  const rows = [
    { field: 'rowParty1', number: 1, name: 'KW', likely: 'kustwacht', answer: '' },
    { field: 'rowParty2', number: 2, name: 'OR', likely: '', answer: '' },
    { field: 'rowParty3', number: 3, name: 'Brw', likely: '', answer: '-' },
  ] as const;
  const card = conceptCard(conceptView(aDraft(), threeParties(), [], today, { rowsToAsk: rows }));
  expect(visibleText(card).slice(8, 13)).toEqual([
    'Controleer: wij denken dat “KW” in uw tabel Kustwacht en reddingsbrigades is.',
    'Partij in rij 1 van de tabel: kustwacht',
    'Controleer: wij weten niet voor welke partij “OR” in uw tabel staat.',
    'Partij in rij 2 van de tabel: ___',
    'De partij die u kiest, krijgt de notitie. Haar antwoord komt in die rij.',
  ]);
  expect(inputsOf(card).get('rowParty3')).toMatchObject({
    value: '-',
    choices: [{}, {}, {}, { title: 'Geen van deze', value: '-' }],
  });
});

test('of a table with very many unknown names the first are asked about, and the others are counted', () => {
  const rows = Array.from({ length: 14 }, (_, index) => ({
    field: `rowParty${index + 1}` as const,
    number: index + 1,
    name: `Dienst ${index + 1}`,
    likely: '',
    answer: '',
  }));
  const lines = visibleText(conceptCard(conceptView(aDraft(), threeParties(), [], today, { rowsToAsk: rows })));
  expect(lines.filter((line) => line.startsWith('Partij in rij'))).toHaveLength(12);
  expect(lines).toContain('Van nog 2 rijen in uw tabel kennen wij de partij niet. Die blijven zoals ze zijn.');
});

test('a refused form comes back with what was typed, and the reason at its field and above the buttons', () => {
  const typed = { request: 'Wij vragen u:', deadline: 'gisteren' };
  const lines = visibleText(cardOf(aDraft(), { refused: { refusal: new Refusal('badDeadline'), typed } }));
  const reason = 'Wij kunnen de datum bij Uiterlijk reageren niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.';
  expect(lines.slice(8)).toEqual([
    reason,
    'Uiterlijk reageren: gisteren',
    '[Alles aanpassen]',
    reason,
    '[Uitzetten] [Proef] [Opslaan] [Weggooien]',
  ]);
  const card = cardOf(aDraft(), { refused: { refusal: new Refusal('badDeadline'), typed } });
  expect(inputsOf(card).get('request')?.value).toBe('Wij vragen u:');
});

test('without a linked party the author is told whom to ask', () => {
  const lines = visibleText(conceptCard(conceptView(aDraft({ parties: [] }), [], [], today)));
  expect(lines).toContain('Er is nog geen partij gekoppeld. Vraag de secretaris om te koppelen.');
});
