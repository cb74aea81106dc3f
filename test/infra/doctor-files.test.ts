import type { Proposal } from '../../bot/core/proposal/proposal';
import { checkFiles } from '../../infra/doctor/check-files';
import { lineOf } from '../../infra/doctor/finding';
import { anOffice } from '../support/memory-bot/concept-office';

test('a proposal of which every file is there is in order', async () => {
  const { store, putOut } = await anOffice();
  await putOut();
  expect(lineOf(await checkFiles(store))).toBe('✓ in orde: de bestanden van de voorstellen');
});

test('a proposal whose named file is gone is found, with what to do', async () => {
  const { store, putOut } = await anOffice();
  await putOut();
  const proposal = await putOut({ subject: 'Havenkom' });
  await remove(proposal);
  expect(lineOf(await checkFiles(store))).toBe(
    '✗ niet in orde: de bestanden van de voorstellen. Er ontbreekt een bestand bij: ' +
      `Havenkom (${proposal.id}, versie 1). Haal het terug uit een back-up, ` +
      'of vraag de auteur om een nieuwe versie van de notitie.',
  );

  async function remove({ document, ...key }: Proposal) {
    const { sectionsSha256 } = document;
    await store.files.remove(key, sectionsSha256, (await store.files.find(key, sectionsSha256)) ?? '');
  }
});
