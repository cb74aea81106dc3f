import type { Memo } from '../../../core/note/memo';

export type FactField = Exclude<keyof Memo, 'request' | 'consultation'>;
/** `meeting`: body and date in one. `other`: a known label of a value that is not kept. */
export type LabelField = FactField | 'meeting' | 'other';

/** For each field its labels, the clearest first. A `:` behind one makes it `colon`, a `?` `unclear`. */
export const labelNames: readonly [LabelField, string][] = [
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
    ingebracht bij:, ingebracht in:, nota voor:, nota aan:, notitie voor:, notitie aan:, advies aan:, bestemd voor:, ter behandeling in:,
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
    opgesteld op, besluit d.d, datum besluit, besluitdatum, datum opstellen, datum steller, datum nota, datum voorstel, datum advies,
    datum indiening, datum brief, datum stuk, datum laatste wijziging, telefoon, telefoonnummer, tel:,
    doorkiesnummer, e-mail, e-mailadres, mail:, afdeling, team:, sector:, directie:, domein:, programma:,
    begrotingsprogramma, cluster:, organisatie-eenheid, organisatie eenheid, organisatieonderdeel,
    eenheid:, locatie:, plaats:, tijd:, tijdstip:, tijdsduur:, duur:, spreektijd, geplande tijd,
    kopie aan, cc:, afschrift aan, paraaf:, budgethouder, controller:, jurist:, communicatieadviseur,
    trefwoorden, thema:, beleidsveld, taakveld, project:, projectnummer, opdrachtgever, inlichtingen:,
    bezoekadres, postadres, postbus`,
  ],
];

/** Fields in the order in which they are looked at when a note has several. */
export const questionNames: readonly [LabelField, string][] = [
  [
    'confidentiality',
    `
    openbaar, openbaar ja/nee, openbaar (ja/nee), openbaar j/n, geheim, geheim ja/nee, geheim (ja/nee),
    vertrouwelijk, vertrouwelijk ja/nee, vertrouwelijk (ja/nee), besloten, besloten ja/nee,
    besloten (ja/nee), geheimhouding ja/nee`,
  ],
];
