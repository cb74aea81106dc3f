import type { Memo } from '../../bot/core/note/memo';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import { findProposals } from '../../bot/language/find-proposals';
import { aMemo, aPerson, aProposal } from '../support/builders';

function row(id: string, memo: Partial<Memo>, author = 'Marjolein Terpstra') {
  return indexRowOf(aProposal({ id, memo: aMemo(memo), author: aPerson({ id: author, name: author }) }));
}

const rows = [
  row('waterredding', { subject: 'Regionaal plan waterredding 2026-2029', agendaItem: '7', caseNumber: 'Z26-004218' }),
  row('begroting', { subject: 'Begroting 2027', agendaItem: '6', caseNumber: 'Z26-006000' }, 'Joris Çelik'),
  row(
    'sirenes',
    { subject: 'Vervanging van de sirenes', agendaItem: '7 A/B', caseNumber: 'Z25-000917', author: 'Fenna Hoekstra' },
    'Joris Çelik',
  ),
];

it.each([
  ['a case number', 'Z26-004218', ['waterredding']],
  ['a part of a case number', '0917', ['sirenes']],
  ['an agenda item, not every number with that digit', '6', ['begroting']],
  ['an agenda item that is named so', 'agendapunt 7', ['waterredding']],
  ['an agenda item in another way of writing', 'agendapunt 7a/b', ['sirenes']],
  ['a part of the subject', 'waterred', ['waterredding']],
  ['words from the subject in another order', 'sirenes vervanging', ['sirenes']],
  ['a subject with a typing error', 'waterreding', ['waterredding']],
  ['the beginning of a word, with a typing error', 'vervangin van de sirnes', ['sirenes']],
  ['an author, without the accents', 'celik', ['begroting', 'sirenes']],
  ['an author and a word from the subject', 'begroting van Joris', ['begroting']],
  ['the author whom the note names, who need not have sent it', 'Hoekstra', ['sirenes']],
  ['the author whom the note names, with a word for it', 'auteur fenna hoekstra', ['sirenes']],
  ['something said around it', 'het voorstel van de begroting', ['begroting']],
  ['several at once', 'punt 6 en de sirenes', ['begroting', 'sirenes']],
])('finds by %s', (_, search, found) => {
  expect(findProposals(rows, search).map(({ id }) => id)).toEqual(found);
});

it.each([
  'agendapunt 8',
  'agendapunt 7c',
  'Z26-004219',
  'begroting 2028',
  'zwembad',
  'constructor 6',
  '?',
  'agendapunt begroting',
  'begroting en zwembad',
])('finds nothing for “%s”', (search) => {
  expect(findProposals(rows, search)).toEqual([]);
});

test('ten may be named at once, and no more: a search that goes on for ever would keep others waiting', () => {
  const nine = ['waterredding', ...Array.from({ length: 8 }, () => 'begroting')].join(' en ');
  expect(findProposals(rows, `${nine} en sirenes`)).toHaveLength(3);
  expect(findProposals(rows, `${nine} en sirenes en begroting`)).toEqual([]);
});

test('a proposal may be named in twenty different words, and no more', () => {
  const subject = Array.from({ length: 21 }, (_, index) => `deel${index}`).join(' ');
  const [long] = [row('lang', { subject })];
  expect(findProposals([long], subject.replace(' deel20', ''))).toEqual([long]);
  expect(findProposals([long], subject)).toEqual([]);
  expect(findProposals([long], 'deel3 '.repeat(60))).toEqual([long]);
});
