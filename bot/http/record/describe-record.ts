import { confidentialityTitles } from '../../../cards/words/labels';
import {
  certificateFormat,
  conceptLists,
  dossierDescription,
  dossierWords,
  fileFormats,
  organisationName,
  recordNames,
  termWords,
} from '../../../cards/words/record';
import { type RetentionTerm, termFor } from '../../core/archive/retention';
import { type Instant, localDate } from '../../core/calendar/dates';
import type { Proposal } from '../../core/proposal/proposal';
import { sha256Of } from '../../store/file-names';
import { concept, type Element, identification, mdtoXml, reference } from './mdto-xml';

/** A file of a record. */
export interface RecordFile {
  name: string;
  bytes: Uint8Array;
}

/** Describes one file, with its SHA-256. `now`: the moment at which that was worked out. */
export function describeFile({ name, bytes }: RecordFile, { id, memo }: Proposal, now: Instant): RecordFile {
  const [label = name, code] =
    name === recordNames.certificate ? certificateFormat : (fileFormats[name.split('.').at(-1) ?? ''] ?? []);
  const described = mdtoXml([
    'bestand',
    [
      identification(`${id}/${name}`, dossierWords.source),
      ['naam', name],
      ['omvang', String(bytes.byteLength)],
      concept('bestandsformaat', conceptLists.formats, label, code),
      [
        'checksum',
        [
          concept('checksumAlgoritme', conceptLists.checksums, 'SHA-256'),
          ['checksumWaarde', sha256Of(bytes)],
          ['checksumDatum', now],
        ],
      ],
      reference('isRepresentatieVan', memo.subject, id, dossierWords.source),
    ],
  ]);
  return { name: `${name}.mdto.xml`, bytes: described };
}

/** Describes the dossier that all these files are parts of. `left`: versions of the note that did not fit. */
export function describeDossier(
  proposal: Proposal,
  names: readonly string[],
  terms: readonly RetentionTerm[],
  left: readonly number[],
): RecordFile {
  const { id, tenantId, memo, author, submittedAt } = proposal;
  const { caseNumber, subject, treatment, confidentiality } = memo;
  const term = termFor(treatment, terms);
  const described = mdtoXml([
    'informatieobject',
    [
      identification(id, dossierWords.source),
      ...(caseNumber === '' ? [] : [identification(caseNumber, dossierWords.caseNumberSource)]),
      ['naam', subject],
      concept('aggregatieniveau', conceptLists.levels, dossierWords.level),
      ['omschrijving', dossierDescription(left)],
      ['taal', 'nl'],
      [
        'event',
        [
          concept('eventType', conceptLists.events, dossierWords.creation),
          ['eventTijd', submittedAt],
          reference('eventVerantwoordelijkeActor', author.name),
        ],
      ],
      term
        ? concept('waardering', conceptLists.appraisals, ...dossierWords.temporary)
        : concept('waardering', conceptLists.own, dossierWords.notAppraised),
      ...(term ? [retention(term, proposal), concept('informatiecategorie', conceptLists.own, termWords(term))] : []),
      ...names.map((name) => reference('heeftRepresentatie', name, `${id}/${name}`, dossierWords.source)),
      reference('archiefvormer', organisationName(tenantId), tenantId, dossierWords.organisationSource),
      [
        'beperkingGebruik',
        [concept('beperkingGebruikType', conceptLists.confidentiality, confidentialityTitles[confidentiality])],
      ],
    ],
  ]);
  return { name: recordNames.dossier, bytes: described };
}

/** The term runs from the end of the round; while that has not come, only its length is known. */
function retention({ months }: RetentionTerm, { closedAt }: Proposal): Element {
  const from: Element[] = closedAt === '' ? [] : [['termijnStartdatumLooptijd', localDate(closedAt)]];
  return [
    'bewaartermijn',
    [
      concept('termijnTriggerStartLooptijd', conceptLists.own, dossierWords.closing),
      ...from,
      ['termijnLooptijd', `P${months}M`],
    ],
  ];
}
