import { indexRowOf } from '../../bot/core/proposal/index-row';
import { findProposals } from '../../bot/language/find-proposals';
import { aMemo, aProposal } from '../support/builders';

const row = (id: string, agendaItem: string, number?: number) =>
  indexRowOf(
    aProposal({ id, memo: aMemo({ agendaItem, subject: `Notitie ${id}` }), ...(number !== undefined && { number }) }),
  );

const rows = [
  row('aaaaaaaa-eerste', '17', 3),
  row('bbbbbbbb-tweede', '3', 17),
  row('cccccccc-derde', '9', 21),
  row('5d2c7f90-van-vroeger', '40'),
];

it.each([
  ['voorstel 17', 'bbbbbbbb-tweede'],
  ['Voorstel nr. 17', 'bbbbbbbb-tweede'],
  ['het voorstel nummer 17', 'bbbbbbbb-tweede'],
  ['voorstelnummer 17', 'bbbbbbbb-tweede'],
  ['voorstl 17', 'bbbbbbbb-tweede'],
  ['17', 'aaaaaaaa-eerste'],
  ['agendapunt 3', 'bbbbbbbb-tweede'],
  ['21', 'cccccccc-derde'],
  ['voorstel 5d2c7f', '5d2c7f90-van-vroeger'],
  ['5D2C7F', '5d2c7f90-van-vroeger'],
])('“%s” is the proposal of that number, or else of that agenda item', (search, found) => {
  expect(findProposals(rows, search).map(({ id }) => id)).toEqual([found]);
});

it.each(['voorstel 9', 'voorstel 40', 'voorstel 1', '1', '2'])('“%s” is none of them', (search) => {
  expect(findProposals(rows, search)).toEqual([]);
});

test('several numbers are several proposals', () => {
  const found = findProposals(rows, 'voorstel 17 en voorstel 21');
  expect(found.map(({ number }) => number)).toEqual([17, 21]);
});
