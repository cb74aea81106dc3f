import { askedFields, type IntentName, intentNames, type Period, type Slots, type Understood } from './question';

/** A question with the things that it names, written so that a button can ask it. */
const mark = 'vraag:';
/** Most things of one kind that a button names. */
const mostNamed = 12;

/** Writes the question for a button; see readAskedText. `isSure`: the button's title says what it changes. */
export function askedText(intent: IntentName, slots: Partial<Slots>, isSure = false): string {
  const { proposals = [], parties = [], people = [], isOwn: _, ...others } = slots;
  const named = {
    proposals: proposals.slice(0, mostNamed),
    parties: parties.slice(0, mostNamed),
    people: people.slice(0, 3),
  };
  return `${mark}${JSON.stringify({ intent, ...named, ...others, ...(isSure && { isSure }) })}`;
}

/** Reads the text of a button; undefined when it is none. It is as untrusted as any other text: it gives no right. */
export function readAskedText(text: string): Understood | undefined {
  if (!text.startsWith(mark)) return undefined;
  const read = parse(text.slice(mark.length));
  const intent = intentNames.find((name) => name === read.intent);
  if (!intent) return undefined;
  const [meeting, period] = [periodIn(read.meeting), periodIn(read.period)];
  const field = askedFields.find((name) => name === read.field);
  const slots: Slots = {
    proposals: textsIn(read.proposals),
    parties: textsIn(read.parties),
    people: textsIn(read.people),
    ...(meeting && { meeting }),
    ...(period && { period }),
    ...(field && { field }),
    isOwn: false,
  };
  const flags = {
    isExact: true,
    isSure: read.isSure === true,
    isNoDay: false,
    isYesNo: false,
    refersBack: false,
    goesOn: false,
  };
  return { text: '', intents: [intent], slots, rest: '', ...flags };
}

function parse(json: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

function textsIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all.filter((each) => typeof each === 'string').slice(0, mostNamed);
}

function periodIn(value: unknown): Period | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, until } = { from: undefined, until: undefined, ...value };
  const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
  return isDay(from) && isDay(until) ? { from, until } : undefined;
}
