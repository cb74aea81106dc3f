import { positionTitles } from '../../../cards/words/positions';
import { positionColumns, voidedWords } from '../../../cards/words/record';
import { localClock, localDate } from '../../core/calendar/dates';
import type { Proposal, Response } from '../../core/proposal/proposal';

/**
 * Returns the positions as Excel opens them in Dutch: UTF-8 with a byte order mark, semicolons, CRLF, and every field
 * in quotes (RFC 4180). `infra/verify` writes the same from the events.
 */
export function positionsCsv({ parties, responses }: Proposal): Uint8Array {
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.name ?? party;
  const rows = responses.map((response) => rowOf(response, nameOf(response.party)));
  const lines = [positionColumns, ...rows].map((row) => row.map(field).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function rowOf(response: Response, party: string): string[] {
  const { revision, person, onBehalfOf, position, remark, at, version, voided } = response;
  const { time, offset } = localClock(at);
  return [
    String(revision),
    party,
    person.name,
    onBehalfOf.map(({ name }) => name).join(', '),
    positionTitles[position],
    remark,
    `${localDate(at)} ${time}`,
    offset,
    String(version),
    voided ? voidedWords[voided.reason] : '',
  ];
}

/** Keeps a text from being a formula: Excel works out what begins with one of these signs, even in quotes. */
function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^[+-]\d\d:\d\d$/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
