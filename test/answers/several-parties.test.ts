import { advisers, aRespondedEvent, threeParties } from '../support/builders';
import { author, putOut, read, storeWith } from '../support/memory-bot/store-with';

const sietse = advisers.kustwacht;
const remarks = [
  aRespondedEvent({ party: 'waterschap', position: 'agreeWithRemark', remark: 'Graag een kaart erbij.' }),
  aRespondedEvent({
    commandId: 'command-2',
    party: 'brandweer',
    by: advisers.brandweer,
    position: 'agreeWithRemark',
    remark: 'Let op de brug.',
  }),
];

/** How Sietse sees a note put to three parties, of which these name him. */
async function statusNaming(...named: string[]) {
  const parties = threeParties().map((party) =>
    named.includes(party.id) ? { ...party, seats: [{ label: 'Wiarda', persons: [sietse] }] } : party,
  );
  const store = await storeWith(parties);
  await putOut(store, 'one', { parties }, remarks);
  return (await read(store, { kind: 'status', search: '' }, author({ person: sietse }))).join('\n');
}

test('somebody in two parties sees in private who answered for both, and of the third party neither name nor remark', async () => {
  const status = await statusNaming('kustwacht', 'brandweer');
  expect(status).toContain('Hamza Bouzid: Akkoord met opmerking');
  expect(status).toContain('Let op de brug.');
  expect(status).not.toContain('Noor van den Akker');
  expect(status).not.toContain('Graag een kaart erbij.');
});

test('whichever of the two parties comes first, the other is seen as well', async () => {
  const status = await statusNaming('waterschap', 'brandweer');
  expect(status).toContain('Graag een kaart erbij.');
  expect(status).toContain('Let op de brug.');
});

test('somebody in one party sees of that party alone', async () => {
  const status = await statusNaming('kustwacht');
  expect(status).not.toContain('Let op de brug.');
  expect(status).not.toContain('Graag een kaart erbij.');
});
