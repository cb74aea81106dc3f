import { answerCard } from '../../../cards/chat/answer-card';
import { choiceCard } from '../../../cards/chat/choice-card';
import { text } from '../../../cards/elements/adaptive-card';
import { askedWords } from '../../../cards/words/asked/other';
import { isLinked, type Party } from '../../core/directory/party';
import { namedPeople } from '../../core/directory/party-form';
import { askedText } from '../../language/asked-text';
import type { Answer } from '../reply';
import type { Enquiry } from './enquiry';

/** Most names in a sentence. */
const mostNames = 20;

/** Who advises for a party. Only a secretary and the party's own people hear of it. */
export async function tellWhoInParty({ ports, world, asked, asker }: Enquiry): Promise<Answer> {
  const { scope } = world;
  const own = scope.kind === 'party' ? [scope.party] : scope.kind === 'own' ? scope.parties : [];
  const mayKnow = ({ id }: Party) => scope.kind === 'everything' || asker.isSecretary || own.includes(id);
  const named = world.parties.filter(({ id }) => asked.slots.parties.includes(id));
  const meant = named.length > 0 ? named : world.parties.filter(({ id }) => own.includes(id));
  const [party, ...others] = meant;
  if (!party || others.length > 0) {
    const options = (meant.length > 0 ? meant : world.parties).map(({ id, name }) => ({
      title: name,
      asks: askedText('whoInParty', { parties: [id] }),
    }));
    return choiceCard({ question: askedWords.whichParty, hint: askedWords.whichPartyHint }, options);
  }
  if (!mayKnow(party)) return answerCard(askedWords.otherParty);
  const rule = text(askedWords.rule(party.rule));
  if (party.seats.length > 0) {
    const names = shortened(namedPeople(party).map(({ name }) => name));
    const seats = party.seats.map(({ label, persons }) =>
      text(
        askedWords.seat(
          label,
          persons.map(({ name }) => name),
        ),
      ),
    );
    return answerCard(askedWords.inParty(party.name, names), { lines: [rule, ...(seats.length > 1 ? seats : [])] });
  }
  if (!isLinked(party)) return answerCard(askedWords.notLinked(party.name), { lines: [rule] });
  const members = (await ports.roster(party.place)).map(({ name }) => name);
  return answerCard(askedWords.anyMember(party.name, shortened(members)), { lines: [rule] });
}

function shortened(names: readonly string[]): string[] {
  const all = [...new Set(names)];
  return all.length <= mostNames ? all : [...all.slice(0, mostNames), askedWords.more(all.length - mostNames)];
}
