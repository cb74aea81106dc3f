import { aKey, aPerson, aProposal, aSubmission, tenantId } from '../support/builders';
import { memoryBot } from '../support/memory-bot/memory-bot';
import { commandOf } from '../support/proposal/after-steps';
import { requestsDuring } from '../support/store/count-requests';
import { emptyAccount } from '../support/store/own-storage';

it('an Akkoord costs two calls to the tables before the adviser is answered: one to read, one to write', async () => {
  const { store } = await emptyAccount();
  await store.prepare();
  const { handleCommand } = memoryBot({ store });
  await handleCommand(aKey(), { kind: 'submit', id: '1', by: aPerson(), tenantId, submission: aSubmission() });
  const requests = await requestsDuring(() =>
    handleCommand(aKey(), commandOf(aProposal(), { party: 'kustwacht', kind: 'agree' })),
  );
  expect(requests).toEqual([
    expect.stringMatching(/^GET .*Proposals\(.*RowKey='head'\)$/),
    expect.stringMatching(/^POST .*\/\$batch$/),
  ]);
});
