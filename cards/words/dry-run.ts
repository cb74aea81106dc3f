import type { Place } from '../../bot/core/directory/person';

/** The words of a dry run: how the round would go, while nothing is put out. */
export const dryRunWords = {
  title: 'Proef',
  explanation: 'Er is niets uitgezet. Zo zou het gaan.',
  noDeadline: 'Er is geen laatste dag om te reageren.',
  party: 'Partij',
  asked: 'Wat wij vragen',
  notLinked: 'Niets: deze partij is nog niet gekoppeld.',
  turn: (turn: number, party: string) => `Beurt ${turn}: ${party}`,
  nothing: (because: string, lands: string) => `Niets: ${because}. ${lands}`,
  lands: {
    channel: 'De kaart komt in het gekoppelde kanaal.',
    groupChat: 'De kaart komt in de gekoppelde groepschat.',
    personal: 'De kaart komt in de gekoppelde chat.',
  } satisfies Record<Place['kind'], string>,
};
