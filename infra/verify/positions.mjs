// Writes the positions of a record as bot/http/record/positions-csv does, to hold them against the file in the zip.

const titles = { agree: 'Akkoord', agreeWithRemark: 'Akkoord met opmerking', disagree: 'Niet akkoord' };
const voided = {
  newVersion: 'nieuwe versie',
  lifted: 'vervallen door de secretaris',
  takenBack: 'teruggenomen',
};
const columns = [
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

/** Returns the file's text. `proposal`: facts that were held against the events already. */
export function positionsText({ parties, positions }) {
  const rows = positions.map((position) => rowOf(position, parties));
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;
}

function rowOf({ party, person, onBehalfOf, position, remark, version, revision, at, voided: reason }, parties) {
  const name = parties.find(({ id }) => id === party)?.name ?? party;
  const absent = onBehalfOf.map((each) => each.name).join(', ');
  const [moment, offset] = momentOf(at);
  const why = reason === undefined ? '' : voided[reason];
  return [String(revision), name, person.name, absent, titles[position], remark, moment, offset, String(version), why];
}

/** The moment on a clock in Amsterdam, and its offset from UTC. */
function momentOf(at) {
  const options = { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' };
  const moment = new Intl.DateTimeFormat('sv-SE', options).format(new Date(at));
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
  const name = zone.formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName').value;
  return [moment, name.replace('GMT', '')];
}

function field(text) {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^[+-]\d\d:\d\d$/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
