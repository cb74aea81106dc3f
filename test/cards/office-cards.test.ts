import { viewFor } from '../../bot/core/proposal/view';
import { deadlinePassedCard } from '../../cards/author/deadline-passed-card';
import { noticeCard } from '../../cards/author/notice-card';
import { statusCard } from '../../cards/author/status-card';
import { reminderCard } from '../../cards/party/reminder-card';
import { replyCard } from '../../cards/party/reply-card';
import { aMemo, aProposal } from '../support/builders';
import { answered } from '../support/proposal/answered';
import { inNextVersion, putOutWithRule, seats } from '../support/proposal/evolved-proposals';
import { buttonsOf, visibleText } from '../support/visible-text';

const author = { kind: 'author' } as const;
const secretary = { kind: 'secretary' } as const;
const reason = 'De kosten staan er niet in.';
const against = answered(answered(aProposal(), { position: 'disagree', remark: reason }), {
  party: 'brandweer',
  name: 'Hamza Bouzid',
  position: 'disagree',
  remark: 'Te vroeg.',
});
const agreed = aProposal().parties.reduce((next, { id }) => answered(next, { party: id }), aProposal());
const titlesOf = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);

describe('the buttons on a status card', () => {
  test.each([
    [
      'the author, while it runs',
      aProposal(),
      author,
      ['Nieuwe versie', 'Herinner', 'Intrekken', 'Versturen', 'Aanpassen', 'Opslaan'],
    ],
    [
      'the secretary, while it runs',
      aProposal(),
      secretary,
      ['Herinner', 'Intrekken', 'Versturen', 'Aanpassen', 'Opslaan'],
    ],
    ['the author, once it is agreed', agreed, author, ['Nieuwe versie']],
    ['the secretary, once it is agreed', agreed, secretary, []],
    ['the author, once it is withdrawn', aProposal({ status: 'withdrawn' }), author, []],
  ] as const)('by %s', (_, proposal, reader, titles) => {
    expect(titlesOf(statusCard(viewFor(proposal, reader)))).toEqual(titles);
  });

  test('the secretary lets each Niet akkoord lapse with one reason and a button of its own', () => {
    const card = statusCard(viewFor(against, secretary));
    expect(titlesOf(card).slice(5)).toEqual([
      'Niet akkoord laten vervallen',
      'Dat van Sietse Wiarda laten vervallen',
      'Dat van Hamza Bouzid laten vervallen',
    ]);
    const lifting = buttonsOf(card).flatMap((button) =>
      button.type === 'Action.Execute' && button.verb === 'lift' ? [button.data] : [],
    );
    expect(lifting).toMatchObject([
      { party: 'kustwacht', person: 'Sietse Wiarda' },
      { party: 'brandweer', person: 'Hamza Bouzid' },
    ]);
  });

  test('the author cannot let it lapse', () => {
    expect(titlesOf(statusCard(viewFor(against, author)))).not.toContain('Niet akkoord laten vervallen');
  });
});

test('from the second version on the status card says which it is', () => {
  const lines = visibleText(statusCard(viewFor(inNextVersion(aProposal(), ['kustwacht']), author)));
  expect(lines).toContain(
    'Uitgezet op 2-mrt-2026. Dit is versie 2 van de notitie. Uiterlijk reageren: vr 20-mrt-2026.',
  );
});

test('the author hears of a Niet akkoord with its reason, and can react to it', () => {
  const view = viewFor(against, author);
  const answer = view.rows[0]?.answers[0];
  if (!answer) throw new Error('the sample has no answer');
  const card = noticeCard(view, 'Kustwacht en reddingsbrigades', answer);
  expect(visibleText(card)).toEqual([
    'Kustwacht en reddingsbrigades is niet akkoord',
    'Regionaal plan waterredding 2026-2029',
    'Sietse Wiarda: Niet akkoord, 3-mrt-2026',
    reason,
    '[Reageer]',
  ]);
  expect(buttonsOf(card)[1]).toMatchObject({ verb: 'reply', data: { party: 'kustwacht', revision: answer.revision } });
});

test('a remark is announced as a remark', () => {
  const view = viewFor(answered(aProposal(), { position: 'agreeWithRemark', remark: 'Let op de sluis.' }), author);
  const cards = view.rows[0]?.answers.map((answer) => noticeCard(view, 'Kustwacht', answer)) ?? [];
  expect(cards.map(({ fallbackText }) => fallbackText)).toEqual([
    'Opmerking van Kustwacht: Regionaal plan waterredding 2026-2029',
  ]);
});

test('when the deadline has passed it is said for whom we wait and how to give more time', () => {
  expect(visibleText(deadlinePassedCard(viewFor(against, author)))).toEqual([
    'De termijn is voorbij: Regionaal plan waterredding 2026-2029',
    'De laatste dag om te reageren was 20-mrt-2026.',
    'Wacht op Waterschap Noorderzijl.',
    'Kustwacht en reddingsbrigades en Adviseurs brandweer zijn niet akkoord.',
    'Wilt u meer tijd geven? Typ termijn, met het zaaknummer of het onderwerp en de nieuwe datum.',
    '[Herinner]',
  ]);
});

const cardUrl = 'https://teams.microsoft.com/l/message/19%3Akustwacht%40thread.tacv2/1772443800000';

test('a reminder says what the party still has to do, and by when', () => {
  const half = answered(putOutWithRule({ kind: 'all' }, seats), { name: 'Kaya Demir' });
  expect(visibleText(reminderCard(viewFor(half, { kind: 'party', party: 'kustwacht' }), cardUrl))).toEqual([
    'Herinnering: Regionaal plan waterredding 2026-2029',
    'Kustwacht en reddingsbrigades: 1 van 3 akkoord; nog te antwoorden: Noorderzijl, Oosterhaven.',
    'Uiterlijk reageren: vr 20-mrt-2026.',
    'Geef uw antwoord op de kaart van dit voorstel.',
    '[Open de kaart]',
  ]);
});

test('a reminder of a note that is not Openbaar does not name it', () => {
  const proposal = aProposal({ memo: aMemo({ confidentiality: 'besloten' }) });
  const card = reminderCard(viewFor(proposal, { kind: 'party', party: 'kustwacht' }), cardUrl);
  expect(card.fallbackText).toBe('Herinnering: Voorstel ter afstemming (voorstel 5d2c7f)');
  expect(JSON.stringify(card)).not.toContain('waterredding');
});

test('a reaction quotes what it is about', () => {
  const [quoted] = viewFor(against, { kind: 'party', party: 'kustwacht' }).rows[0]?.answers ?? [];
  expect(visibleText(replyCard('Marjolein Terpstra', 'Die staan in bijlage 2.', quoted))).toEqual([
    'Reactie van Marjolein Terpstra',
    'Op dit antwoord:',
    'Sietse Wiarda: Niet akkoord, 3-mrt-2026',
    reason,
    'Die staan in bijlage 2.',
  ]);
  expect(visibleText(replyCard('Marjolein Terpstra', 'Dank u wel.', undefined))).toEqual([
    'Reactie van Marjolein Terpstra',
    'Dank u wel.',
  ]);
});
