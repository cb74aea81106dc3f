import type { Click } from '../answers/click';
import type { Instant } from '../core/calendar/dates';
import { type ButtonData, type CardVerb, readCardVerb, remarkInputOf, remarkInputs } from '../core/card-verb';
import { type DraftField, type DraftForm, draftFields } from '../core/concept/edit-draft';
import { type RowField, rowFields } from '../core/concept/row-parties';
import { mostSeats, type PartyForm, partyInputs } from '../core/directory/party-form';
import { correctableFields } from '../core/proposal/correction';
import { isPosition } from '../core/proposal/position';
import { mostPeople, nobodyChosen, type WrittenForm, writtenInputs } from '../core/proposal/written-form';
import { Refusal } from '../core/refusal';
import { type Incoming, personOf, placeOf } from './parse-activity';
import { property, shortText, unpacked, words } from './untrusted';

/**
 * Reads `adaptiveCard/action` (`value.action` is `{verb, data}`), and the message that an older client sends for the
 * same button (`value` is the data, with the verb in it). Inputs come merged into the data, and some clients send the
 * value or the data as JSON text. Refuses data of another form than our cards have, whatever the verb.
 */
export function parseClick(activity: Incoming): Click | Refusal {
  const by = personOf(activity);
  const place = placeOf(activity);
  if (!by) return new Refusal('unknownPerson');
  if (!place) return new Refusal('unknownPlace');
  const value = unpacked(property(activity, 'value'));
  const action = unpacked(property(value, 'action'));
  const data = action === undefined ? value : unpacked(property(action, 'data'));
  const verb = readCardVerb(property(action ?? value, 'verb'));
  const id = shortText(activity, 'id');
  // An automatic refresh is no press: no card of ours has a refresh.
  if (property(value, 'trigger') === 'automatic') return new Refusal('unknownButton');
  if (!verb || id === '' || !isWellFormed(data, verb)) return new Refusal('unknownButton');
  const { tenantId, conversationId } = place;
  const text = (field: string) => String(property(data, field) ?? '');
  const number = (field: string) => Number(property(data, field) ?? 0);
  return {
    id,
    verb,
    by,
    pressedAt: momentOf(shortText(activity, 'timestamp')),
    tenantId,
    place,
    conversationId,
    replyToId: shortText(activity, 'replyToId'),
    data: {
      proposalId: text('proposalId'),
      party: text('party'),
      version: number('version'),
      revision: number('revision'),
    },
    remark: words(data, remarkInputOf(verb)),
    form: formOf(data, verb),
    person: text('person'),
    text: words(data, 'text'),
    page: number('page'),
    link: { party: text('party'), name: words(data, 'name') },
    partyForm: partyFormOf(data),
    written: writtenFormOf(data),
    document: text('document'),
    proposals: text('proposals').split(',').filter(Boolean),
  };
}

/** Returns a moment in the form in which moments are compared; empty when it is none. */
function momentOf(timestamp: string): Instant | '' {
  const ms = Date.parse(timestamp);
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}

const idFields = ['proposalId', 'party'] as const satisfies readonly (keyof ButtonData)[];
/** Inputs whose chosen value is an id. A concept need not have them. */
const choiceFields: readonly string[] = rowFields;
const numberFields = ['version', 'revision', 'page'] as const;
const seatNumbers = Array.from({ length: mostSeats }, (_, index) => index + 1);
const roundRows = Array.from({ length: mostPeople }, (_, index) => index + 1);
const textFields = [
  ...Object.values(remarkInputs),
  ...draftFields,
  ...seatNumbers.flatMap((seat) => [partyInputs.label(seat), partyInputs.people(seat)]),
  ...roundRows.flatMap((row) => [writtenInputs.who(row), writtenInputs.onBehalfOf(row)]),
  writtenInputs.rule,
  partyInputs.rule,
  partyInputs.count,
  'text',
  'name',
  'person',
  'document',
  'proposals',
];
const longestId = 200;

/** Checks that each field present has the form of our cards, and that an answer for a party has all of its fields. */
function isWellFormed(data: unknown, verb: CardVerb): boolean {
  const isAnswer = isPosition(verb);
  const hasForm = (field: string, test: (value: unknown) => boolean, isNeeded: boolean) => {
    const value = property(data, field);
    return value === undefined ? !isNeeded : test(value);
  };
  return (
    idFields.every((field) => hasForm(field, isId, isAnswer)) &&
    choiceFields.every((field) => hasForm(field, isId, false)) &&
    numberFields.every((field) => hasForm(field, isCount, isAnswer && field !== 'page')) &&
    textFields.every((field) => hasForm(field, isText, false))
  );
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestId;
}

/** Some clients send a number as text. */
function isCount(value: unknown): boolean {
  if (typeof value === 'string') return /^\d{1,9}$/.test(value);
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Verbs that send the whole concept. Teams leaves out emptied inputs, so an absent input is empty. */
const wholeForms: readonly CardVerb[] = ['submit', 'saveDraft', 'dryRun'];

function formOf(data: unknown, verb: CardVerb): DraftForm {
  const typed = draftFields.filter((field) => typeof property(data, field) === 'string');
  // Status always has a value. A form without it was not sent whole, so absent inputs keep their values.
  const isWhole = typed.includes('confidentiality') && wholeForms.includes(verb);
  const fields = fieldsSentBy(verb, typed);
  const told = rowFields.filter((field) => typeof property(data, field) === 'string');
  const sent: readonly (DraftField | RowField)[] = [...(isWhole ? draftFields : fields), ...told];
  return Object.fromEntries(sent.map((field) => [field, words(data, field)]));
}

/** Teams leaves out emptied inputs, so an absent one of a form that was sent is empty. */
function fieldsSentBy(verb: CardVerb, typed: readonly DraftField[]): readonly DraftField[] {
  if (verb === 'newVersion') return [...new Set([...typed, 'parties' as const])];
  if (verb === 'correct') return typed.some(isCorrectable) ? correctableFields : [];
  return typed;
}

function isCorrectable(field: DraftField): boolean {
  return correctableFields.some((known) => known === field);
}

function partyFormOf(data: unknown): PartyForm {
  const text = (field: string) => words(data, field);
  const revision = property(data, partyInputs.revision);
  return {
    rule: text(partyInputs.rule),
    count: text(partyInputs.count),
    alerts: text(partyInputs.alerts),
    ...(typeof revision === 'number' && { revision }),
    seats: seatNumbers
      .map((seat) => ({
        label: text(partyInputs.label(seat)),
        people: text(partyInputs.people(seat)).split(',').filter(Boolean),
      }))
      .filter(({ label, people }) => label !== '' || people.length > 0),
  };
}

function writtenFormOf(data: unknown): WrittenForm {
  const text = (field: string) => words(data, field);
  return {
    rule: text(writtenInputs.rule),
    rows: roundRows
      .map((row) => ({
        who: text(writtenInputs.who(row))
          .split(',')
          .filter((id) => id !== '' && id !== nobodyChosen),
        onBehalfOf: text(writtenInputs.onBehalfOf(row)),
      }))
      .filter(({ who, onBehalfOf }) => who.length > 0 || onBehalfOf.trim() !== ''),
  };
}
