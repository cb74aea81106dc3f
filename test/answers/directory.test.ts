import { Refusal } from '../../bot/core/refusal';
import type { Store } from '../../bot/store/ports';
import { linkCard, unlinkCard } from '../../cards/secretary/link-card';
import { refusalSentence } from '../../cards/words/refusals';
import { aParty, aPerson, aPlace, tenantId, threeParties } from '../support/builders';
import { memoryBot } from '../support/memory-bot/memory-bot';
import { storeWith } from '../support/memory-bot/store-with';
import { visibleText } from '../support/visible-text';

const newChannel = aPlace({ kind: 'channel', conversationId: '19:nieuw@thread.tacv2' });
const channelOf = (party: string) => threeParties().find(({ id }) => id === party)?.place ?? newChannel;

/** A secretary at work on the directory in one conversation; each answer is read there. */
function inPlace(store: Store, place = newChannel, isSecretary = true) {
  const ids = ['veerdienst', 'tweede', 'derde'].values();
  const newId = () => ids.next().value ?? 'later';
  const directory = memoryBot({ store, newId }).handleDirectory;
  return {
    async koppel(name: string, chosen?: string) {
      const outcome = await directory.link({ person: aPerson(), place, isSecretary }, name, chosen);
      return outcome instanceof Refusal ? [refusalSentence(outcome)] : visibleText(linkCard(outcome, place.kind));
    },
    async ontkoppel() {
      const outcome = await directory.unlink({ person: aPerson(), place, isSecretary });
      return outcome instanceof Refusal ? [refusalSentence(outcome)] : visibleText(unlinkCard(outcome, place.kind));
    },
  };
}

/** Each party with its conversation, as `name: conversation`. */
async function linksIn(store: Store): Promise<string[]> {
  const parties = (await store.parties.load(tenantId))?.value ?? [];
  return parties.map(({ name, place }) => `${name}: ${place?.conversationId ?? '-'}`);
}

const asBefore = [
  'Kustwacht en reddingsbrigades: 19:kustwacht@thread.tacv2',
  'Waterschap Noorderzijl: 19:waterschap@thread.tacv2',
  'Adviseurs brandweer: 19:brandweer@thread.tacv2',
];

describe('koppel', () => {
  it('makes a party of a name that differs from a known one only in its number, without asking', async () => {
    const store = await storeWith([aParty({ id: 'een', name: 'Partij 1' })]);
    expect(await inPlace(store).koppel('Partij 9')).toEqual([
      'Dit kanaal is vanaf nu van Partij 9, een nieuwe partij.',
    ]);
    expect(await linksIn(store)).toEqual(['Partij 1: 19:een@thread.tacv2', 'Partij 9: 19:nieuw@thread.tacv2']);
  });

  it('makes a new party of a name that is not known', async () => {
    const store = await storeWith();

    expect(await inPlace(store).koppel('  Veerdienst  ')).toEqual([
      'Dit kanaal is vanaf nu van Veerdienst, een nieuwe partij.',
    ]);
    expect(await linksIn(store)).toEqual([...asBefore, 'Veerdienst: 19:nieuw@thread.tacv2']);
  });

  it('makes the first party of an organisation', async () => {
    const store = await storeWith([]);
    await inPlace(store).koppel('Veerdienst');
    expect(await linksIn(store)).toEqual(['Veerdienst: 19:nieuw@thread.tacv2']);
  });

  it('moves a known party to this conversation', async () => {
    const store = await storeWith();

    expect(await inPlace(store).koppel('waterschap noorderzijl')).toEqual([
      'Dit kanaal is vanaf nu van Waterschap Noorderzijl. Waterschap Noorderzijl was ergens anders gekoppeld; dat is nu voorbij. Voorstellen die al zijn uitgezet, blijven waar ze zijn.',
    ]);
    expect((await linksIn(store))[1]).toBe('Waterschap Noorderzijl: 19:nieuw@thread.tacv2');
  });

  it('says which party lost its conversation', async () => {
    const store = await storeWith();

    expect(await inPlace(store, channelOf('waterschap')).koppel('Veerdienst')).toEqual([
      'Dit kanaal is vanaf nu van Veerdienst, een nieuwe partij. Waterschap Noorderzijl is nu nergens meer gekoppeld. Voorstellen die al zijn uitgezet, blijven waar ze zijn.',
    ]);
    expect((await linksIn(store))[1]).toBe('Waterschap Noorderzijl: -');
  });

  it('changes nothing when it was so already', async () => {
    const store = await storeWith();

    expect(await inPlace(store, channelOf('brandweer')).koppel('Adviseurs brandweer')).toEqual([
      'Dit kanaal is al van Adviseurs brandweer.',
    ]);
    expect(await linksIn(store)).toEqual(asBefore);
  });

  // A typing error never links a party, because that takes the party away from where it was.
  it.each(['Waterschap', 'Waterschap Noorderziel'])(
    'asks about “%s”, which is close to a known name, and changes nothing yet',
    async (name) => {
      const store = await storeWith();

      expect(await inPlace(store).koppel(name)).toEqual([
        'Bedoelt u een partij die er al is?',
        '[Waterschap Noorderzijl]',
        `[Nee, ${name} is een nieuwe partij]`,
      ]);
      expect(await linksIn(store)).toEqual(asBefore);
      expect(await inPlace(store).koppel(name, '')).toEqual([`Dit kanaal is vanaf nu van ${name}, een nieuwe partij.`]);
    },
  );

  it('does what the answer to that question says', async () => {
    const store = await storeWith();
    await inPlace(store).koppel('Waterschap', 'waterschap');
    expect((await linksIn(store))[1]).toBe('Waterschap Noorderzijl: 19:nieuw@thread.tacv2');

    const groupChat = aPlace({ kind: 'groupChat', conversationId: '19:groep@thread.v2' });
    expect(await inPlace(store, groupChat).koppel('Waterschap', '')).toEqual([
      'Deze groepschat is vanaf nu van Waterschap, een nieuwe partij.',
    ]);
  });

  it('makes one party when the answer is given twice', async () => {
    const store = await storeWith();
    const { koppel } = inPlace(store);

    await koppel('Waterschap', '');

    expect(await koppel('Waterschap', '')).toEqual(['Dit kanaal is al van Waterschap.']);
    expect(await linksIn(store)).toHaveLength(4);
  });

  it('keeps both of two that are linked at the same moment', async () => {
    const store = await storeWith();
    const other = aPlace({ kind: 'groupChat', conversationId: '19:groep@thread.v2' });

    await Promise.all([inPlace(store).koppel('Veerdienst'), inPlace(store, other).koppel('Havenmeester')]);

    expect([...(await linksIn(store))].sort()).toEqual(
      [...asBefore, 'Veerdienst: 19:nieuw@thread.tacv2', 'Havenmeester: 19:groep@thread.v2'].sort(),
    );
  });
});

describe('ontkoppel', () => {
  it('leaves the party known, without a conversation', async () => {
    const store = await storeWith();

    expect(await inPlace(store, channelOf('waterschap')).ontkoppel()).toEqual([
      'Dit kanaal is niet meer van Waterschap Noorderzijl. Voorstellen die al zijn uitgezet, blijven waar ze zijn.',
    ]);
    expect((await linksIn(store))[1]).toBe('Waterschap Noorderzijl: -');
  });

  it('says so when there was nothing to undo', async () => {
    expect(await inPlace(await storeWith()).ontkoppel()).toEqual(['Dit kanaal was niet aan een partij gekoppeld.']);
  });
});

describe('refusals', () => {
  it('is linking by anybody but the secretary', async () => {
    const store = await storeWith();
    const { koppel, ontkoppel } = inPlace(store, channelOf('waterschap'), false);

    expect(await koppel('Veerdienst')).toEqual(['Dit kan alleen de secretaris.']);
    expect(await koppel('Veerdienst', 'kustwacht')).toEqual(['Dit kan alleen de secretaris.']);
    expect(await ontkoppel()).toEqual(['Dit kan alleen de secretaris.']);
    expect(await linksIn(store)).toEqual(asBefore);
  });

  it('is linking a personal chat', async () => {
    const { koppel, ontkoppel } = inPlace(await storeWith(), aPlace());
    expect(await koppel('Veerdienst')).toEqual(['Dit kan alleen in een kanaal of groepschat.']);
    expect(await ontkoppel()).toEqual(['Dit kan alleen in een kanaal of groepschat.']);
  });

  it.each(['', '  ', 'x'.repeat(101)])('is a party without a usable name', async (name) => {
    expect(await inPlace(await storeWith()).koppel(name)).toEqual([
      'Zet achter koppel de naam van de partij, in hoogstens 100 tekens.',
    ]);
  });

  it('is an answer that names a party nobody knows', async () => {
    expect(await inPlace(await storeWith()).koppel('Veerdienst', 'made-up')).toEqual([
      'Deze knop werkt niet meer: typ status voor een nieuwe kaart.',
    ]);
  });
});
