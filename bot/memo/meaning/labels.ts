import { normaliseName } from '../../core/directory/normalise-name';
import type { Memo } from '../../core/note/memo';

export type FactField = Exclude<keyof Memo, 'request' | 'consultation'>;

/** Whether a field holds several items, so that it may go on over several lines. */
export function isListField(field: Label['field']): boolean {
  return field === 'attachments' || field === 'officialHolders' || field === 'boardHolders';
}

/** Whether a field is a word or two, so that what follows is not a part of it. */
export function isShortField(field: Label['field']): boolean {
  return field === 'caseNumber' || field === 'agendaItem' || field === 'meetingDate';
}

/** A label of the facts at the top of a note. */
export interface Label {
  /** `meeting`: body and date in one. `other`: known, and of nothing that is kept. */
  field: FactField | 'meeting' | 'other';
  /** As the note writes it. */
  name: string;
  /** Of several labels for one field the lowest counts: a note may have both a case number and a reference. */
  rank: number;
  kind: LabelKind;
}

/**
 * `plain`: needs no colon. `colon`: an ordinary word too, so only with a colon or in a cell of its own. `unclear`: as `colon`, and
 * what stands behind it may be something else. `yesOrNo`: asks whether the note is what the label says.
 */
type LabelKind = 'plain' | 'colon' | 'unclear' | 'yesOrNo';

/** The label that this text is, whole. */
export function labelOf(text: string): Label | undefined {
  // Signs count: a list of choices to tick may have the words of a label.
  const entry = /^[\p{L}\p{N}\s()/&.,:?'’*-]+$/u.test(text) && hasPairs(text) ? entries.get(keyOf(text)) : undefined;
  return entry && { ...entry, name: text.replace(/[\s:]+$/, '') };
}

function hasPairs(text: string): boolean {
  return text.includes('(') === text.includes(')');
}

/** A label at the start of a line, and what stands behind it: `Agendapunt: 6`, or `Agendapunt 6` where the label is plain. */
export function splitLabel(line: string): { label: Label; rest: string } | undefined {
  const colon = line.indexOf(':');
  const named = colon < 0 ? undefined : labelOf(line.slice(0, colon));
  if (named) return { label: named, rest: line.slice(colon + 1).trim() };
  const words = line.split(' ');
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const label = labelOf(words.slice(0, count).join(' '));
    const rest = words.slice(count).join(' ').replace(/^:\s*/, '');
    if (label?.kind === 'plain' && (/^[(\p{Lu}]/u.test(line) || isShortField(label.field))) return { label, rest };
  }
  return undefined;
}

const mostWords = 6;

function listOf(names: string): string[] {
  return names.trim().split(/,\s+/);
}

/** Without its number, and without how many there are: `3. Bijlagen (2)`. */
function keyOf(text: string): string {
  const words = text.replace(/^\d{1,2}[.)]?\s+/, '').replace(/\s*\(\d{1,2}\)[\s:]*$/, '');
  return normaliseName(words).replace(/ nr$/, 'nr');
}

/** For each field its labels, the clearest first. A `:` behind one makes it `colon`, a `?` `unclear`. */
const table: readonly [Label['field'], string][] = [
  [
    'caseNumber',
    `
    zaaknummer, zaaknr, zaak nr, zaak-nummer, zaaknummer(s), zaak-id, zaakid, zaakkenmerk, zaak:,
    dossiernummer, dossiernr, registratienummer, registratienr, registratie nr, reg.nr, reg. nummer,
    notanummer, notanr, nota nr, nummer nota, voorstelnummer, voorstelnr, nummer voorstel,
    documentnummer, documentnr, docnr, doc.nr, stuknummer, stuknr, dms-nummer, corsanummer, corsanr,
    briefnummer, volgnummer, volgnr, kenmerk:, ons kenmerk:, uw kenmerk/ons kenmerk:, referentie:,
    referentienummer, nummer:, nr:, corr nr`,
  ],
  [
    'body',
    `
    oplegnotitie voor, oplegnotitie aan, orgaan, bestuursorgaan, besluitvormend orgaan,
    beslissend orgaan, gremium, voorstel voor de vergadering van, voor de vergadering van,
    ter vergadering van, vergadering van het:, voorstel aan:, voorstel aan het:, voorstel voor:,
    nota voor:, nota aan:, notitie voor:, notitie aan:, advies aan:, bestemd voor:, ter behandeling in:,
    te behandelen in:, aan:, aan het:, aan de:, voor:, bestuur:, forum:`,
  ],
  [
    'agendaItem',
    `
    agendapunt, agendapuntnummer, agendapuntnr, agendanummer, agendanr, agenda punt, agenda nr, agp,
    ag.punt, punt:, volgnummer agenda`,
  ],
  [
    'meetingDate',
    `
    vergaderdatum, datum vergadering, datum van de vergadering, datum van vergadering, vergadering d.d,
    vergadering dd, vergadering van d.d, collegevergadering, collegevergadering d.d,
    datum collegevergadering, datum college, collegedatum, datum b&w, b&w-vergadering,
    bestuursvergadering, datum bestuursvergadering, datum bestuur, bestuursvergadering d.d,
    ab-vergadering, datum ab, datum ab-vergadering, datum algemeen bestuur, vergadering ab,
    vergadering ab d.d, db-vergadering, datum db, datum db-vergadering, vergadering db,
    vergadering db d.d, datum d&h, datum d&h-vergadering, d&h-vergadering, vergadering d&h, datum gs,
    datum gs-vergadering, gs-vergadering, datum ps, raadsvergadering, raadsvergadering d.d, datum raad,
    datum raadsvergadering, commissievergadering, datum behandeling, behandeldatum, datum bespreking,
    bespreking d.d, datum besluitvorming, te behandelen op, behandeling d.d, datum overleg, overleg d.d,
    datum?, d.d?, dd?`,
  ],
  [
    'meeting',
    `
    vergadering, vergadering en datum, orgaan en datum, orgaan/datum, bestuur/datum,
    bestuursorgaan en datum, voor de vergadering, voor vergadering, agenda voor:`,
  ],
  [
    'subject',
    `
    onderwerp, onderwerp/titel, onderwerp voorstel, onderwerp van het voorstel, onderwerp nota, titel:,
    titel voorstel, titel nota, titel notitie, naam voorstel, betreft:, betreffende:, inzake:`,
  ],
  [
    'treatment',
    `
    behandelingstype, behandelings type, behandeltype, type behandeling, behandelwijze,
    behandelingswijze, wijze van behandeling, wijze van afdoening, soort behandeling,
    aard van de behandeling, doel behandeling, doel van de behandeling, doel van bespreking,
    behandeldoel, soort voorstel, type voorstel, aard voorstel, aard van het voorstel, soort stuk,
    type stuk, soort agendapunt, type agendapunt, soort besluit, type besluit, karakter:, behandeling:,
    doel agendering, doel van agendering, agendering:, ter:`,
  ],
  [
    'officialHolders',
    `
    ambtelijk portefeuillehouder, ambtelijke portefeuillehouder, ambtelijk portefeuillehouders,
    ambtelijke portefeuillehouders, portefeuillehouder ambtelijk, portefeuillehouders ambtelijk,
    portefeuillehouder (directie), portefeuillehouder directie, portefeuillehouder mt,
    ambtelijk opdrachtgever, ambtelijk opdrachtgevers, opdrachtgever ambtelijk,
    ambtelijk verantwoordelijke, ambtelijk verantwoordelijk, ambtelijk eigenaar,
    verantwoordelijk directeur, verantwoordelijk manager, verantwoordelijk mt-lid,
    verantwoordelijk directielid, directielid:, mt-lid:, directeur:`,
  ],
  [
    'boardHolders',
    `
    portefeuillehouder ab, portefeuillehouders ab, ab-portefeuillehouder,
    portefeuillehouder algemeen bestuur, portefeuillehouder db, portefeuillehouders db,
    db-portefeuillehouder, portefeuillehouder dagelijks bestuur, portefeuillehouder bestuurlijk,
    portefeuillehouders bestuurlijk, portefeuillehouder bestuur, portefeuillehouder d&h,
    portefeuillehouder gs, portefeuillehouder college, portefeuillehouder b&w,
    bestuurlijk portefeuillehouder, bestuurlijke portefeuillehouder, bestuurlijk portefeuillehouders,
    bestuurlijke portefeuillehouders, bestuurlijk opdrachtgever, bestuurlijk verantwoordelijke,
    bestuurlijk trekker, verantwoordelijk portefeuillehouder, verantwoordelijk bestuurder,
    verantwoordelijk wethouder, verantwoordelijk gedeputeerde, wethouder:, wethouder(s):, gedeputeerde:,
    heemraad:, hoogheemraad:, bestuurder:`,
  ],
  [
    'author',
    `
    auteur, auteurs, auteur(s), steller, stellers, steller(s), naam steller, steller voorstel,
    steller/telefoon, opsteller, opstellers, opsteller(s), opgesteld door, geschreven door,
    behandelend ambtenaar, behandelend medewerker, behandelaar, behandeld door:, indiener,
    ingediend door, penvoerder, dossierhouder, ambtelijk contact, ambtelijk contactpersoon,
    contactpersoon, beleidsmedewerker:, beleidsadviseur:, ambtenaar:, medewerker:, inlichtingen bij:,
    informatie bij:, van:`,
  ],
  [
    'confidentiality',
    `
    status, status stuk, status document, status van het stuk, openbaarheid, openbaar/besloten,
    openbaar of besloten, openbaar/vertrouwelijk, openbaar/geheim, openbaar/besloten/geheim,
    openbaar/vertrouwelijk/geheim, besloten/openbaar, vertrouwelijkheid, vertrouwelijkheidsniveau,
    mate van openbaarheid, rubricering, classificatie:, geheimhouding:`,
  ],
  [
    'attachments',
    `
    bijlagen, bijlage(n), bijlage:, bijlages, lijst van bijlagen, overzicht bijlagen, bijgevoegd:,
    bijgevoegde stukken, bijgevoegde documenten, meegezonden stukken, vergaderstuk, vergaderstukken,
    vergaderstuk(ken), stukken:, onderliggende stukken, aantal bijlagen`,
  ],
  [
    'other',
    `
    versie, versienummer, versiedatum, datum versie, datum concept, conceptdatum, datum opgesteld,
    opgesteld op, datum opstellen, datum steller, datum nota, datum voorstel, datum advies,
    datum indiening, datum brief, datum stuk, datum laatste wijziging, telefoon, telefoonnummer, tel:,
    doorkiesnummer, e-mail, e-mailadres, mail:, afdeling, team:, sector:, directie:, domein:, programma:,
    begrotingsprogramma, cluster:, organisatie-eenheid, organisatie eenheid, organisatieonderdeel,
    eenheid:, locatie:, plaats:, tijd:, tijdstip:, tijdsduur:, duur:, spreektijd, geplande tijd,
    kopie aan, cc:, afschrift aan, paraaf:, budgethouder, controller:, jurist:, communicatieadviseur,
    trefwoorden, thema:, beleidsveld, taakveld, project:, projectnummer, opdrachtgever, inlichtingen:,
    bezoekadres, postadres, postbus`,
  ],
];

/** In the order in which they are looked at when a note has several. */
const questions: readonly [Label['field'], string][] = [
  [
    'confidentiality',
    `
    openbaar, openbaar ja/nee, openbaar (ja/nee), openbaar j/n, geheim, geheim ja/nee, geheim (ja/nee),
    vertrouwelijk, vertrouwelijk ja/nee, vertrouwelijk (ja/nee), besloten, besloten ja/nee,
    besloten (ja/nee), geheimhouding ja/nee`,
  ],
];

const entries = new Map<string, Omit<Label, 'name'>>();
for (const [field, names] of table) {
  for (const [rank, name] of listOf(names).entries()) {
    const kind = name.endsWith('?') ? 'unclear' : name.endsWith(':') ? 'colon' : 'plain';
    entries.set(keyOf(name), { field, rank, kind });
  }
}
for (const [field, names] of questions) {
  for (const name of listOf(names)) entries.set(keyOf(name), { field, rank: 0, kind: 'yesOrNo' });
}
for (const name of [
  'portefeuillehouder',
  'portefeuillehouders',
  'portefeuillehouder(s)',
  'portefeuillehoudster',
  'pfh',
  'portefeuille houder',
]) {
  entries.set(keyOf(name), { field: 'boardHolders', rank: 100, kind: 'plain' });
}
