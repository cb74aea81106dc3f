import type { Draft } from '../../bot/core/concept/draft';
import { dryRunOf } from '../../bot/core/concept/dry-run';
import type { Party } from '../../bot/core/directory/party';
import { refusalSentence } from '../../cards/words/refusals';
import { aDraft, aMemo, aParty, threeParties } from '../support/builders';

const today = '2026-03-03';

function tried(draft: Draft, parties: Party[] = threeParties()) {
  const { missing, parties: rows } = dryRunOf(draft, { parties, substitutions: [] }, today);
  return { missing: missing.map(refusalSentence), turns: rows.map(({ name, turn }) => `${turn} ${name}`) };
}

const allThree = ['1 Kustwacht en reddingsbrigades', '1 Waterschap Noorderzijl', '1 Adviseurs brandweer'];
const [kustwacht, waterschap, brandweer] = aDraft().parties;
const rows = aDraft().tableRows.map(({ party, row }, index) => ({
  party,
  row: index === 0 ? { ...row, date: '5-nov-2025', advice: 'Akkoord' } : row,
}));

describe('Proef', () => {
  it('says who is asked, and when', () => {
    expect(tried(aDraft())).toEqual({ missing: [], turns: allThree });
  });

  it('one after another goes in the order of the note, past who need not answer', () => {
    const parties = threeParties().toReversed();
    const draft = aDraft({ order: 'oneByOne', tableRows: rows, takenOver: [kustwacht ?? ''] });
    expect(tried(draft, parties).turns).toEqual([
      '0 Kustwacht en reddingsbrigades',
      '1 Waterschap Noorderzijl',
      '2 Adviseurs brandweer',
    ]);
  });

  it('a party that the note names and that is not linked is shown', () => {
    const { place: _, ...unlinked } = aParty();
    const draft = aDraft({ parties: [waterschap ?? '', brandweer ?? ''] });
    expect(
      dryRunOf(draft, { parties: [unlinked, ...threeParties().slice(1)], substitutions: [] }, today).parties,
    ).toMatchObject([
      { name: 'Kustwacht en reddingsbrigades', turn: 0 },
      { name: 'Waterschap Noorderzijl', lands: 'channel', turn: 1 },
      { name: 'Adviseurs brandweer', lands: 'channel', turn: 1 },
    ]);
  });

  it('names all that is missing at once', () => {
    const memo = aMemo({ subject: '', request: '', confidentiality: 'onbekend' });
    expect(tried(aDraft({ memo, parties: [] })).missing).toEqual([
      'Vul eerst het onderwerp in.',
      'Vul eerst het voorstel in: wat wordt het bestuur gevraagd?',
      'Kies eerst minstens één partij die gekoppeld is.',
      'Vul eerst de link naar de stukken in, want de status van deze notitie is niet Openbaar.',
    ]);
  });

  it('a last day that is over is missing, and today is not', () => {
    expect(tried(aDraft({ deadline: '2026-03-02' })).missing).toEqual([
      'Deze datum is al voorbij: kies een dag vanaf vandaag.',
    ]);
    expect(tried(aDraft({ deadline: today })).missing).toEqual([]);
  });

  it('nobody who must answer is missing too', () => {
    const told = aParty({ rule: { kind: 'informed' } });
    expect(tried(aDraft({ parties: [told.id] }), [told]).missing).toEqual([
      'Nu hoeft niemand te antwoorden: kies minstens één partij die dat wel moet.',
    ]);
  });

  it('a rule that can never be met stands in the way', () => {
    const never = aParty({ rule: { kind: 'all' } });
    expect(tried(aDraft({ parties: [never.id] }), [never]).missing).toEqual([
      'Noem eerst de adviseurs: bij deze regel moet van elke plaats iemand akkoord geven.',
    ]);
  });
});
