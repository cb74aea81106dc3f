import { choiceCard } from '../../cards/chat/choice-card';
import { sayCard } from '../../cards/chat/say-card';
import { whichPerson } from '../../cards/words/chat';
import { howToSubstitute, substitutedSentence } from '../../cards/words/instructions';
import { type Instant, localDate } from '../core/calendar/dates';
import type { Person } from '../core/directory/person';
import type { Substitution } from '../core/directory/substitution';
import { whyNotAllowed } from '../core/permission';
import { Refusal } from '../core/refusal';
import { substituteText } from '../language/commands/substitute';
import { findPeople, knownPeople, type PeoplePorts } from '../language/find-people';
import type { SubstituteInstruction } from '../language/question';
import { readPeriod } from '../language/read-period';
import type { Answer } from './reply';
import type { Asker } from './scope';

export interface SubstitutePorts extends PeoplePorts {
  /** Records the substitution. Returns the number of open proposals that it already counts for. */
  handleSubstitution: (asker: Asker, substitution: Substitution, commandId: string) => Promise<number | Refusal>;
  now: () => Instant;
}

/** Lets somebody answer in another's place for a while. A name that fits several people is asked about. */
export async function substitute(
  { store, roster, handleSubstitution, now }: SubstitutePorts,
  asked: SubstituteInstruction,
  asker: Asker,
  commandId: string,
): Promise<Answer> {
  const refusal = whyNotAllowed(asked.absent === '' ? 'replaceOneself' : 'replaceSomebody', asker);
  if (refusal) return refusal;
  if (asked.substitute === '') return sayCard(howToSubstitute);
  const period = readPeriod(asked.from, asked.until, localDate(now()));
  if (period instanceof Refusal) return period;
  const people = await knownPeople({ store, roster }, asker.tenantId);
  const absent = asked.absent === '' ? [asker.person] : findPeople(people, asked.absent);
  const substitutes = findPeople(people, asked.substitute);
  const [away, instead] = [absent[0], substitutes[0]];
  if (!away || !instead) return new Refusal('unknownSubstitute');
  if (absent.length > 1)
    return whichPersonCard(absent, ({ id }) => substituteText({ ...asked, ...period, absent: id }));
  if (substitutes.length > 1)
    return whichPersonCard(substitutes, ({ id }) => substituteText({ ...asked, ...period, substitute: id }));
  const substitution = { absent: away, substitute: instead, ...period };
  const rounds = await handleSubstitution(asker, substitution, commandId);
  if (rounds instanceof Refusal) return rounds;
  // Whoever reads along elsewhere need not know how many rounds these people have.
  return sayCard(substitutedSentence(substitution, asker.place.kind === 'personal' ? rounds : undefined));
}

function whichPersonCard(people: readonly Person[], asks: (person: Person) => string): Answer {
  return choiceCard(
    whichPerson,
    people.map((person) => ({ title: person.name, asks: asks(person) })),
  );
}
