import { partiesCard } from '../../cards/secretary/parties-card';
import { partyCard } from '../../cards/secretary/party-card';
import type { Party } from '../core/directory/party';
import { namedPeople } from '../core/directory/party-form';
import type { Person } from '../core/directory/person';
import { whyNotAllowed } from '../core/permission';
import { Refusal } from '../core/refusal';
import type { Click } from './click';
import type { BotPorts } from './ports';
import type { Answer, ClickAnswer } from './reply';
import { unalertedParties } from './unalerted-parties';

type PartyPorts = Pick<BotPorts, 'handleDirectory' | 'hasPeoplePicker' | 'secretariesOf' | 'roster' | 'store'>;

/** The buttons with which a secretary edits a party: its rule and its named advisers. */
export function createPartyAnswers({ handleDirectory, hasPeoplePicker, secretariesOf, roster, store }: PartyPorts) {
  async function partyOf({ tenantId, data, by }: Click): Promise<Party | Refusal> {
    const isSecretary = (await secretariesOf(tenantId)).includes(by.id);
    const refusal = whyNotAllowed('manageParties', { person: by, isSecretary });
    if (refusal) return refusal;
    const known = (await store.parties.load(tenantId))?.value ?? [];
    return known.find(({ id }) => id === data.party) ?? new Refusal('unknownParty');
  }

  /**
   * Everybody who may be named an adviser: members of the party's conversation, its present advisers, and people who
   * have spoken with the bot.
   */
  async function knownPeople({ tenantId, partyForm }: Click, party: Party): Promise<Person[]> {
    const near = [...(party.place ? await roster(party.place) : []), ...namedPeople(party)];
    const asked = new Set(partyForm.seats.flatMap(({ people }) => people));
    const unknown = [...asked].filter((id) => !near.some((person) => person.id === id)).slice(0, mostLookUps);
    const found = await Promise.all(unknown.map((id) => store.people.find(tenantId, id)));
    const all = [...near, ...found.flatMap((known) => known?.person ?? [])];
    return [...new Map(all.map((person) => [person.id, person])).values()];
  }

  return {
    async editParty(click: Click): Promise<Answer> {
      const party = await partyOf(click);
      if (party instanceof Refusal) return party;
      return partyCard(party, party.place ? await roster(party.place) : [], hasPeoplePicker);
    },

    async saveParty(click: Click): Promise<ClickAnswer> {
      const party = await partyOf(click);
      if (party instanceof Refusal) return party;
      const { tenantId, by, partyForm } = click;
      const asker = { person: by, tenantId, isSecretary: (await secretariesOf(tenantId)).includes(by.id) };
      const known = await knownPeople(click, party);
      const saved = await handleDirectory.saveParty(asker, party.id, partyForm, known);
      if (!(saved instanceof Refusal))
        return partiesCard(saved, await unalertedParties({ roster, secretariesOf }, tenantId, saved));
      const now = await partyOf(click);
      if (now instanceof Refusal) return now;
      return { refusal: saved, card: partyCard(now, known, hasPeoplePicker, { form: partyForm, refusal: saved }) };
    },
  };
}

/** Most people looked up for one click. */
const mostLookUps = 100;
