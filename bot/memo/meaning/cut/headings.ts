import { normaliseName } from '../../../core/directory/normalise-name';

/** The heading of the request or of a section of running text. */
export interface Heading {
  kind: 'request' | 'section';
  /** The heading as the note writes it, without its number and its colon. */
  name: string;
  /** Its number, 0 when it has none: `3. Argumenten`. */
  number: number;
  /**
   * True for a word with other uses, such as Besluit and Advies. It heads the request only when nothing clearer does.
   */
  isUnclear: boolean;
  /** The place of a section, in the order in which notes have them. */
  order: number;
}

/** Returns the heading that this whole text is. Its subjects may stand behind it: `Vervolg (Proces en Uitvoering)`. */
export function headingOf(text: string): Heading | undefined {
  const [, number = '', name = ''] =
    /^(?:(\d{1,2})(?:[.)]|\.\d{1,2}\.?)?\s+|[A-Z][.)]\s+)?(\S.*?)[\s:.?]*$/s.exec(text) ?? [];
  if (!/^\p{L}[^\n;]*$/u.test(name) || name.length > longestHeading) return undefined;
  const key = normaliseName(name.replace(/\s*\([^)]*\)\s*$/, ''));
  const kind =
    requestNames.has(key) || unclearRequestNames.has(key) ? 'request' : isSection(name, key) ? 'section' : undefined;
  return (
    kind && { kind, name, number: Number(number), isUnclear: unclearRequestNames.has(key), order: orderOf(name, key) }
  );
}

/**
 * Returns a heading with its text behind it on the same line: `Inleiding: de zomers worden droger`. A name of two words
 * with a slash, or with its subjects, cannot begin a sentence, so it needs no colon.
 */
export function splitHeading(line: string): { heading: Heading; rest: string } | undefined {
  const ends = [line.indexOf(':'), line.indexOf(')') + 1, slashEnd(line)].filter(
    (end) => end > 0 && end <= longestHeading,
  );
  for (const end of ends) {
    const heading = headingOf(line.slice(0, end));
    const rest = line.slice(end).replace(/^[\s:]+/, '');
    if (heading && rest !== '') return { heading, rest };
  }
  return undefined;
}

/**
 * Returns true for a sentence that asks the board for something, as above the decisions of a note without a heading for
 * them.
 */
export function isRequestSentence(line: string): boolean {
  return requestSentence.test(line);
}

/** Returns the end of a second word behind a slash. */
function slashEnd(line: string): number {
  return /^[^/:.]{1,40}\/\s*\S+/.exec(line)?.[0].length ?? 0;
}

const longestHeading = 120;

/** Returns true for a section that a decision may also be about: `Communicatie: het persbericht vrij te geven`. */
export function isAlsoDecision({ order }: Heading): boolean {
  return order >= firstThatIsAlsoDecision;
}

/** Every part of `Kanttekeningen/ Risico’s` and of `Financiën en personeel` must be known. */
function isSection(name: string, key: string): boolean {
  if (sectionNames.has(key) || aspect.test(key)) return true;
  const parts = name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .split(/\s*[/&,]\s*|\s+en\s+/)
    .map(normaliseName);
  return parts.length > 1 && parts.every((part) => sectionNames.has(part) || aspect.test(part));
}

/** Of a name with several parts the first counts. */
function orderOf(name: string, key: string): number {
  const [first = key] = name.split(/\s*[/&,]\s*|\s+en\s+/).map(normaliseName);
  return [...sectionNames].findIndex((known) => known === key || known === first);
}

function setOf(names: string): Set<string> {
  return new Set(names.trim().split(/,\s+/).map(normaliseName));
}

const requestNames = setOf(`
  voorstel, voorstellen, het voorstel, gevraagd besluit, gevraagde besluiten, het gevraagde besluit, gevraagde beslissing,
  beslispunt, beslispunten, beslispunt(en), besluitpunten, voorgesteld besluit, voorgestelde besluit, voorgestelde besluiten,
  voorgestelde beslissing, voorgestelde beslissingen, voorgestelde beslispunten, voorstel tot besluit, voorstel besluit, voorstel/besluit,
  conceptbesluit, concept-besluit, ontwerpbesluit, ontwerp-besluit, besluitvoorstel, te nemen besluit, te nemen besluiten,
  besluit gevraagd, gevraagd, gevraagd wordt, gevraagde actie, verzoek, verzoek aan het bestuur, stelt voor, wij stellen voor, wij stellen u voor,
  we stellen voor, voorgesteld wordt, wordt voorgesteld, wij vragen u, wat wordt gevraagd, wat wordt er gevraagd,
  wat wordt u gevraagd, wat vragen wij, wat vragen we, wat vragen wij van u, wat vragen we van het bestuur, waarover wordt besloten,
  voorstel en beslispunten, voorstel aan het bestuur, voorstel aan het algemeen bestuur, voorstel aan het college, dictum`);
const unclearRequestNames = setOf(
  'besluit, besluiten, advies, advies aan het college, advies aan het bestuur, gevraagd advies, aanbeveling, aanbevelingen, beslissing',
);
const requestSentence =
  /^(aan )?(het|de|uw|wij|we|u|er|ondergetekende|gelet op)\b.{0,80}\b((wordt|worden)( \S+){0,3} (gevraagd|voorgesteld|verzocht|geadviseerd)|besluit(en)?\b.{0,40}:$|stel(t|len)\b.{0,40}\bvoor|vragen (u|uw)\b|verzoek(t|en) (u|uw)\b)/i;

/** Sections in the order in which notes have them. */
const sectionNames = setOf(`
  inleiding, aanleiding, samenvatting, kern, kernboodschap, in het kort, achtergrond, context, historie, voorgeschiedenis, eerdere besluitvorming,
  bestaand beleid, beleidskader, kader, kaders, wettelijk kader, juridisch kader, bevoegdheid, probleemstelling, vraagstelling, doel, doelstelling,
  beoogd effect, beoogde effecten, beoogd resultaat, beoogde resultaten, gewenst resultaat, resultaat, wat willen we bereiken, wat willen wij bereiken,
  inhoud, toelichting, algemene toelichting, nadere toelichting, toelichting op het voorstel, bespreking, analyse, overwegingen, afweging, afwegingen, motivering,
  onderbouwing, argumenten, argumentatie, kanttekeningen, risico's, risico’s, risicos, risico, nadelen, alternatieven, varianten, opties, keuzes, scenario's,
  consequenties, gevolgen, effecten, financien, financieel, financiele dekking, kosten, kosten en dekking, kosten en opbrengsten, dekking, personeel, personele inzet, juridisch,
  juridische zaken, informatievoorziening, privacy, duurzaamheid, inkoop, aanbesteding, europa, participatie, inspraak, medezeggenschap, ondernemingsraad,
  samenwerking, draagvlak, uitvoering, uitvoerbaarheid, realisatie, planning, tijdpad, tijdspad, fasering, proces, procedure, vervolg, vervolgstappen,
  vervolgprocedure, vervolgproces, vervolgtraject, besluitvormingsproces, hoe verder, evaluatie, monitoring, communicatie, communicatie en participatie, publicatie,
  overig, overige, overige opmerkingen, opmerkingen, bijzonderheden, ondertekening, conclusie, slot, ter informatie, afstemming, relatie met andere voorstellen`);
const aspect =
  /^(financieel|financiele|personele|juridische|organisatorische|communicatieve|maatschappelijke|bestuurlijke|fysieke|ruimtelijke|ict|it|facilitaire|overige) (consequenties|gevolgen|aspecten|effecten|risico s|paragraaf|kaders?|onderbouwing|toelichting|zaken|impact)$/;
const firstThatIsAlsoDecision = [...sectionNames].indexOf('kanttekeningen');
