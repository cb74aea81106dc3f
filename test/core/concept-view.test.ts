import { conceptView } from '../../bot/core/concept/concept-view';
import { aDraft, aParty, threeParties } from '../support/builders';

const row = (party: string, advice: string) => ({ party, row: { party, date: '13 augustus', advice } });

describe('Overnemen uit de notitie', () => {
  it('only rows that say akkoord, of parties that are known', () => {
    const tableRows = [
      row('kustwacht', 'Akkoord'),
      row('waterschap', 'akkoord, mits de kaart klopt'),
      row('brandweer', 'Volgt nog'),
      row('elders', 'Akkoord'),
    ];
    const { takeable } = conceptView(aDraft({ tableRows }), threeParties(), [], '2026-03-02');
    expect(takeable.map(({ name, advice }) => `${name}: ${advice}`)).toEqual([
      'Kustwacht en reddingsbrigades: Akkoord',
      'Waterschap Noorderzijl: akkoord, mits de kaart klopt',
    ]);
  });

  it('an empty table has nothing to take over', () => {
    expect(conceptView(aDraft(), [aParty()], [], '2026-03-02').takeable).toEqual([]);
  });
});
