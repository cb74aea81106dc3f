import { namedIn } from '../../bot/core/directory/secretary';

test('a secretary is one in the organisation that the deployment names, and nobody in another', () => {
  const named = [
    { id: 'sanne', tenantId: 'regio' },
    { id: 'bas', tenantId: 'waterschap' },
  ];
  expect([namedIn(named, 'regio'), namedIn(named, 'waterschap'), namedIn(named, 'gemeente')]).toEqual([
    ['sanne'],
    ['bas'],
    [],
  ]);
});

test('in local work, where people belong to no organisation, a secretary is one everywhere', () => {
  expect(namedIn([{ id: 'user-id-0' }], 'regio')).toEqual(['user-id-0']);
});
