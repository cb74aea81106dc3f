import fc from 'fast-check';
import { viewFor } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading } from '../../cards/elements/adaptive-card';
import { cardSizeLimit, sizeOf } from '../../cards/elements/fit-card';
import { mentioning } from '../../cards/elements/mention';
import { proposalCard } from '../../cards/party/proposal-card';
import { advisers, aProposal } from '../support/builders';
import { mentionsIn } from '../support/teams/mentions-in';
import { visibleText } from '../support/visible-text';

const plain = card([heading('Herinnering')], 'Herinnering');
const forNames = (...names: string[]) =>
  mentioning(
    plain,
    names.map((name, index) => ({ id: `id-${index}`, name })),
  );
const alertedBy = (content: AdaptiveCard) => mentionsIn({ attachments: [{ content }] });
const lineOf = ({ body }: AdaptiveCard) => JSON.stringify(body[1]);

test('under the heading stand the people who are asked, and Teams alerts them', () => {
  const shown = mentioning(proposalCard(viewFor(aProposal(), { kind: 'party', party: 'kustwacht' })), [
    advisers.kustwacht,
    advisers.waterschap,
  ]);
  expect(visibleText(shown)[1]).toBe(
    'Wij vragen om uw antwoord: <at>Sietse Wiarda</at> en <at>Noor van den Akker</at>.',
  );
  expect(alertedBy(shown)).toEqual([advisers.kustwacht, advisers.waterschap]);
});

test('a card that alerts nobody is as it was', () => {
  expect(mentioning(plain, [])).toEqual(plain);
});

test('two people of one name are both alerted', () => {
  const shown = forNames('Jan de Vries', 'Jan de Vries');
  expect(alertedBy(shown).map(({ name }) => name)).toEqual(['Jan de Vries', 'Jan de Vries 2']);
});

test('a name is only a name: nothing in it comes alive, and nothing in it keeps its person from being alerted', () => {
  const names = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostileNames)), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(names, (typed) => {
      const shown = forNames(...typed);
      expect(alertedBy(shown)).toHaveLength(typed.length);
      expect(new Set(alertedBy(shown).map(({ name }) => name)).size).toBe(typed.length);
      expect(lineOf(shown).replaceAll(/<\/?at>/g, '')).not.toMatch(/[<>&[\]*_`~#|]|\/\//);
    }),
  );
});

const hostileNames = [
  '</at><at>Iedereen</at>',
  '[Klik](https://evil.example)',
  '**vet** _schuin_',
  'Jan & Piet',
  '   ',
  'Jan',
  'Jan 2',
  'x'.repeat(500),
];

test('with twenty long names a card is small enough for Teams', () => {
  const twenty = Array.from({ length: 20 }, () => 'Wolfeschlegelsteinhausenbergerdorff '.repeat(5));
  expect(sizeOf(forNames(...twenty))).toBeLessThan(cardSizeLimit / 8);
});
