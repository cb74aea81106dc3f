import type { RetentionTerm } from '../../bot/core/archive/retention';
import type { DocumentKind } from '../../bot/core/note/memo';
import type { Voiding } from '../../bot/core/proposal/proposal';

/** The names of the files in a record. `infra/verify` knows them too. */
export const recordNames = {
  finished: 'oplegnotitie-afgestemd.docx',
  certificate: 'bewijsstuk.pdf',
  events: 'vastlegging.json',
  positions: 'standpunten.csv',
  dossier: 'dossier.mdto.xml',
  sums: 'controlegetallen.txt',
} as const;

const endings: Record<DocumentKind, string> = { docx: 'docx', pdf: 'pdf', text: 'txt' };

/** The name of a version of the note as it was sent. */
export function sentNoteName(version: number, kind: DocumentKind): string {
  return `oplegnotitie-versie-${version}.${endings[kind]}`;
}

/** `reference`: the proposal's short mark or number. */
export function recordZipName(reference: string): string {
  return `Vastlegging ${reference}.zip`;
}

/** Formats by the ending of a file's name: a name, and its code in PRONOM when one code fits. */
export const fileFormats: Readonly<Record<string, readonly [label: string, code?: string]>> = {
  docx: ['Microsoft Word for Windows (OOXML)', 'fmt/412'],
  pdf: ['Portable Document Format'],
  txt: ['Plain Text File', 'x-fmt/111'],
  json: ['JSON Data Interchange Format', 'fmt/817'],
  csv: ['Comma Separated Values', 'x-fmt/18'],
};
export const certificateFormat: readonly [label: string, code?: string] = [
  'Acrobat PDF/A - Portable Document Format 2a',
  'fmt/476',
];

export const conceptLists = {
  formats: 'PRONOM-register',
  checksums: 'Begrippenlijst ChecksumAlgoritme MDTO',
  levels: 'Begrippenlijst Aggregatieniveaus MDTO',
  events: 'Begrippenlijst EventTypeLijst MDTO',
  appraisals: 'Begrippenlijst Waarderingen MDTO',
  own: 'Begrippen van Akkoord',
  confidentiality: 'Status van de oplegnotitie',
} as const;

export const dossierWords = {
  source: 'Akkoord',
  caseNumberSource: 'Zaaknummer',
  level: 'Dossier',
  creation: 'Creatie',
  closing: 'Afsluiting',
  temporary: ['Tijdelijk te bewaren', 'V'],
  notAppraised: 'Nog niet gewaardeerd',
  organisationSource: 'Microsoft Entra, tenant',
} as const;

/** The organisation by its tenant: the bot does not know its name. */
export function organisationName(tenantId: string): string {
  return `De organisatie met tenant ${tenantId}`;
}

/** `left`: versions of the note that did not fit. */
export function dossierDescription(left: readonly number[]): string {
  const about =
    'De afstemming van een oplegnotitie met adviserende partijen: de notitie, wie akkoord gaf en wanneer, en hoe dat te controleren is.';
  if (left.length === 0) return about;
  return `${about} Niet bijgevoegd, omdat het bestand anders te groot wordt: versie ${left.join(', ')} van de notitie.`;
}

export function termWords({ treatment, months }: RetentionTerm): string {
  return `Bewaartermijn voor ${treatment}: ${months} maanden`;
}

export const positionColumns = [
  'Gebeurtenis',
  'Partij',
  'Persoon',
  'Namens',
  'Standpunt',
  'Opmerking of reden',
  'Tijd',
  'Verschil met UTC',
  'Versie',
  'Vervallen',
];

export const voidedWords: Record<Voiding['reason'], string> = {
  newVersion: 'nieuwe versie',
  lifted: 'vervallen door de secretaris',
  takenBack: 'teruggenomen',
};
