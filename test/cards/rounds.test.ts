import { viewFor } from '../../bot/core/proposal/view';
import { statusCard } from '../../cards/author/status-card';
import { proposalCard } from '../../cards/party/proposal-card';
import { consultationRows } from '../../cards/words/table';
import { aMemo, aProposal, aRound } from '../support/builders';
import { answered } from '../support/proposal/answered';
import {
  afterLifting,
  inNextVersion,
  putOutWithRule,
  seats,
  substitutions,
  takenOver,
  withdrawn,
} from '../support/proposal/evolved-proposals';
import { buttonsOf, visibleText } from '../support/visible-text';

const author = { kind: 'author' } as const;
const forKustwacht = { kind: 'party', party: 'kustwacht' } as const;
const forWaterschap = { kind: 'party', party: 'waterschap' } as const;

const linesFor = (proposal: Parameters<typeof viewFor>[0], reader: Parameters<typeof viewFor>[1]) =>
  visibleText(proposalCard(viewFor(proposal, reader)));

describe('a party that is only informed', () => {
  const proposal = putOutWithRule({ kind: 'informed' });

  test('can read the note and has no buttons to answer', () => {
    const lines = linesFor(proposal, forKustwacht);
    expect(lines).toContain('Ter kennisname. U hoeft niet te antwoorden.');
    expect(lines).toContain('[Lees de notitie]');
    expect(lines).toContain('Kustwacht en reddingsbrigades | Ter kennisname');
    expect(lines.join(' ')).not.toContain('Akkoord met opmerking');
    expect(proposalCard(viewFor(proposal, forKustwacht)).fallbackText).toBe(
      'Voorstel ter kennisname: Regionaal plan waterredding 2026-2029',
    );
  });

  test('stands as such in the finished note', () => {
    expect(consultationRows(viewFor(proposal, author))[0]).toEqual({
      party: 'Kustwacht en reddingsbrigades',
      date: '',
      advice: 'Ter kennisname',
    });
  });
});

describe('one after another', () => {
  const first = aRound({ order: 'oneByOne' });

  test('the author sees who comes later', () => {
    expect(visibleText(statusCard(viewFor(first, author))).slice(1, 3)).toEqual([
      'Wacht op Kustwacht en reddingsbrigades.',
      'Daarna: Waterschap Noorderzijl en Adviseurs brandweer.',
    ]);
  });

  test('a party whose turn comes again later reads that it has to wait', () => {
    const again = inNextVersion(answered(first, {}), ['kustwacht', 'waterschap']);
    const lines = linesFor(again, forWaterschap);
    expect(lines).toContain('Uw partij is nog niet aan de beurt. Is het zover, dan staan de knoppen hier weer.');
    expect(lines).toContain('Waterschap Noorderzijl | Nog niet aan de beurt');
    expect(buttonsOf(proposalCard(viewFor(again, forWaterschap))).map(({ title }) => title)).not.toContain('Akkoord');
  });
});

describe('seats', () => {
  const half = answered(putOutWithRule({ kind: 'all' }, seats), { name: 'Kaya Demir' });

  test('the author and the party see which are still to answer', () => {
    const sentence =
      'Wacht op Kustwacht en reddingsbrigades: 1 van 3 akkoord; nog te antwoorden: Noorderzijl, Oosterhaven.';
    expect(visibleText(statusCard(viewFor(half, author)))).toContain(sentence);
    const lines = linesFor(half, forKustwacht);
    expect(lines).toContain('Uw partij: 1 van 3 akkoord; nog te antwoorden: Noorderzijl, Oosterhaven.');
    expect(lines).toContain('Kustwacht en reddingsbrigades | 1 van 3 akkoord');
  });

  test('another party does not see which', () => {
    expect(linesFor(half, forWaterschap)).toContain('Kustwacht en reddingsbrigades | 1 van 3 akkoord');
    expect(linesFor(half, forWaterschap).join(' ')).not.toContain('Oosterhaven');
  });
});

describe('a new version', () => {
  const both = answered(answered(aProposal(), {}), {
    party: 'waterschap',
    name: 'Noor van den Akker',
    day: '2026-03-05',
  });
  const second = inNextVersion(both, ['kustwacht']);

  test('an earlier answer is struck through, with the reason in words', () => {
    const card = proposalCard(viewFor(second, forKustwacht));
    const lines = visibleText(card);
    expect(lines[1]).toBe('Dit is versie 2 van de notitie. Geef opnieuw uw antwoord.');
    expect(lines).toContain('Sietse Wiarda: Akkoord, 3-mrt-2026 (vervallen: nieuwe versie)');
    expect(lines).toContain('Kustwacht en reddingsbrigades | Nog geen antwoord Akkoord (vervallen: nieuwe versie)');
    const struck = card.body
      .flatMap((element) => (element.type === 'RichTextBlock' ? element.inlines : []))
      .filter(({ strikethrough }) => strikethrough);
    expect(struck.map(({ text }) => text).join('')).toBe('Sietse Wiarda: Akkoord, 3-mrt-2026');
  });

  test('on another party’s card too, without the name', () => {
    const card = proposalCard(viewFor(second, forWaterschap));
    expect(visibleText(card).join(' ')).toContain('Nog geen antwoord Akkoord (vervallen: nieuwe versie)');
    expect(JSON.stringify(card)).not.toContain('Sietse');
  });

  test('an answer that still counts is marked with the version that it was about', () => {
    const lines = linesFor(second, forWaterschap);
    expect(lines[1]).toBe('Dit is versie 2 van de notitie.');
    expect(lines).toContain('Waterschap Noorderzijl | Akkoord, op versie 1 5-mrt-2026');
    expect(lines).toContain('Noor van den Akker: Akkoord, 5-mrt-2026, op versie 1');
    expect(lines).not.toContain('Akkoord, 3-mrt-2026, op versie 1');
  });

  test('the finished note leaves out what lapsed', () => {
    const remark = 'Dit gold voor versie 1.';
    const first = answered(aProposal(), { position: 'agreeWithRemark', remark });
    const again = answered(inNextVersion(first, ['kustwacht']), { name: 'Fenna Luyten', day: '2026-03-12' });
    const [row] = consultationRows(viewFor(again, author));
    expect(row).toMatchObject({ date: '12-mrt-2026', advice: 'Akkoord' });
  });
});

test('a Niet akkoord that the secretary let lapse is struck through, with the reason and the name', () => {
  const against = answered(aProposal(), { position: 'disagree', remark: 'Te duur.' });
  const lines = linesFor(afterLifting(against, 'kustwacht', 'Sietse Wiarda'), forKustwacht);
  expect(lines).toContain(
    'Sietse Wiarda: Niet akkoord, 3-mrt-2026 (vervallen door Ineke Haverkort: Werkt hier niet meer.)',
  );
});

describe('a row that is taken over from the note', () => {
  const consultation = [{ party: 'Waterschap Noorderzijl', date: '26 februari', advice: takenOver[0]?.advice ?? '' }];
  const proposal = aRound({ takenOver, memo: aMemo({ consultation }) });

  test('is marked, and so is a year that the note does not give', () => {
    const row = 'Waterschap Noorderzijl | Akkoord, volgens de oplegnotitie 26-feb-2026 (jaar door ons ingevuld)';
    expect(linesFor(proposal, forKustwacht)).toContain(row);
  });

  test('stays in the finished note as it was', () => {
    expect(consultationRows(viewFor(proposal, author))[1]).toEqual({
      party: 'Waterschap Noorderzijl',
      date: '26 februari',
      advice: 'Akkoord, mits de sluis erop staat',
    });
  });
});

test('an adviser who answers for somebody else is named together with that person', () => {
  const proposal = answered(putOutWithRule({ kind: 'all' }, seats, { substitutions }), {
    name: 'Elif Yilmaz',
    position: 'agreeWithRemark',
    remark: 'Zet de sluis erbij.',
  });
  expect(linesFor(proposal, forKustwacht)).toContain(
    'Elif Yilmaz namens Sietse Wiarda: Akkoord met opmerking, 3-mrt-2026',
  );
});

test('a withdrawn proposal says why, and has no buttons', () => {
  const proposal = withdrawn(aProposal());
  const lines = linesFor(proposal, forKustwacht);
  expect(lines).toContain('Ingetrokken op 11-mrt-2026. Reden: Het plan komt pas na de zomer.');
  expect(buttonsOf(statusCard(viewFor(proposal, author)))).toEqual([]);
});
