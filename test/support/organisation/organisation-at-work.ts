import { createAzureStore } from '../../../bot/store/azure-store';
import type { Conversation } from '../teams/conversations';
import type { Person } from '../teams/person';
import { wordsOf } from '../teams/words-of';
import { startOrganisation } from './organisation';
import { putOut, sendNote } from './send-note';

export type Scene = Awaited<ReturnType<typeof startScene>>;
export type Who = 'stranger' | 'ada' | 'author' | 'greet' | 'secretary';
export type Where = 'lgo' | 'directie' | 'gemeenten' | 'elsewhere' | 'groupChat' | 'stranger' | 'author' | 'secretary';

/** The words of an adviser in the scene. Nobody else may undo them. */
export const objection = 'De kosten kloppen niet.';

/**
 * An organisation in the middle of its work. Gerrit's note is with three parties, Ada has said Niet akkoord for the
 * LGO, and Greet has a concept. A stranger takes no part in it.
 */
export async function startScene() {
  const at = await startOrganisation();
  const { teams, storage } = at;
  const round = await putOut(at, 'Gerrit');
  const ada = teams.person('Ada');
  await ada.clicks(round.lgo, ['Niet akkoord', 'Versturen'], { Reden: objection });
  await teams.sees(round.author.chat, ({ words }) => words.includes(objection));
  const { author: greet, concept } = await sendNote(at, 'Greet');

  const people: Record<Who, Person> = {
    stranger: teams.person('Vreemdeling'),
    ada,
    author: round.author,
    greet,
    secretary: at.secretary,
  };
  const places: Record<Where, Conversation> = {
    lgo: at.lgo,
    directie: at.directie,
    gemeenten: at.gemeenten,
    elsewhere: teams.channel('Kantine van een ander team'),
    groupChat: teams.groupChat('Borrel'),
    stranger: people.stranger.chat,
    author: round.author.chat,
    secretary: at.secretary.chat,
  };
  const store = createAzureStore(storage);
  const button = buttonOf(round.lgo.card);
  const conceptId = buttonOf(concept.card).proposalId;

  return {
    at,
    round,
    people,
    places,
    /** The data of the LGO's Akkoord. */
    button,
    conceptId,

    /** The part of an activity that says who did it and where. */
    activityOf(who: Who, where: Where) {
      const { kind, id } = places[where];
      return people[who].activityIn(places[where], kind === 'channel' ? `${id};messageid=${round.lgo.id}` : id);
    },

    /** Everything stored that somebody could want to change. */
    async recorded() {
      const { tenantId } = teams;
      const [tenants, open, events, parties, substitutions, concepts] = await Promise.all([
        store.index.tenants(),
        store.index.open(tenantId),
        store.proposals.events({ tenantId, id: button.proposalId }),
        store.parties.load(tenantId),
        store.substitutions.load(tenantId),
        Promise.all(Object.values(people).map(({ id }) => store.drafts.list(tenantId, id))),
      ]);
      return { tenants, open: open.map(({ value }) => value.id), events, parties, substitutions, concepts };
    },

    /** Returns the bot's words in answer to this activity: over HTTP, and in every conversation. */
    async answerTo(activity: object) {
      const before = messages(places).length;
      const { status, body } = await teams.deliver(activity);
      const posted = messages(places).slice(before);
      const { value } = (body ?? {}) as { value?: unknown };
      const words = [typeof value === 'string' ? value : wordsOf(value), ...posted.map((message) => message.words)];
      return { status, words: words.filter(Boolean).join(' '), raw: JSON.stringify([body, posted]) };
    },
  };

  function messages(where: Record<string, Conversation>) {
    return Object.values(where)
      .flatMap(teams.messagesIn)
      .sort((one, other) => one.id.localeCompare(other.id));
  }
}

interface Button {
  proposalId: string;
  party: string;
  version: number;
  revision: number;
}

/** Returns the data of a card's first button that is about a proposal. */
function buttonOf(card: object): Button {
  const [data = '{}'] = /\{"proposalId"[^{}]*\}/.exec(JSON.stringify(card)) ?? [];
  return JSON.parse(data);
}
