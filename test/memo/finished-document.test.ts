import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MemoDocument } from '../../bot/core/note/memo';
import { Unreadable } from '../../bot/core/note/unreadable';
import { readDocx } from '../../bot/memo/docx/read-docx';
import { type FinishedDocument, finishedDocument } from '../../bot/memo/finished-document';
import { readDocument } from '../../bot/memo/read-document';
import { sampleNote } from '../../bot/memo/sample-note';
import { notFilledSentences as notices } from '../../cards/words/not-filled';
import { filledRows, heatPlanMemo, heatPlanSections } from '../support/notes/heat-plan';
import { noteDocx } from '../support/notes/note-docx';

describe('the note that the author gets back', () => {
  test.each(['docx', 'pdf', 'text'] as const)(
    'of a %s holds its fields, its text and the filled table',
    async (kind) => {
      const finished = await finish(kind, `heat-plan-empty.${kind === 'text' ? 'txt' : kind}`);
      expect(await readDocument(finished)).toMatchObject({
        kind: 'docx',
        memo: { ...heatPlanMemo, consultation: filledRows },
        sections: heatPlanSections,
      });
    },
  );

  test('is a plain document when the author’s own has no table to fill', async () => {
    const finished = await finish('docx', 'zonder.docx', await noteDocx([], ['Gezien door:', 'Kleur:', 'Maat:']));
    expect(await readDocument(finished)).toMatchObject({ memo: { consultation: filledRows } });
  });

  test('says on top why it is not the author’s own', async () => {
    const without = noteDocx([], ['Gezien door:', 'Kleur:', 'Maat:']);
    expect(await firstLine(await finish('docx', 'zonder.docx', await without))).toBe(
      'In uw document vinden wij geen tabel Afgestemd met die wij kunnen invullen. U krijgt daarom een nieuw Word-document, met die tabel.',
    );
    for (const kind of ['pdf', 'text'] as const) {
      expect(await firstLine(await finish(kind, 'Notitie.pdf', new Uint8Array()))).toBe(
        'Uw notitie kwam als pdf of als tekst. Daarin kunnen wij de tabel niet invullen. U krijgt daarom een nieuw Word-document.',
      );
    }
  });

  test('says nothing of the kind in the author’s own document', async () => {
    const finished = await finish('docx', 'heat-plan-empty.docx');
    expect(finished.notFilled).toBeUndefined();
    expect(await firstLine(finished)).toContain('Zaaknummer');
  });

  test.each([
    ['Notitie AB.pdf', 'Notitie AB (afgestemd).docx'],
    ['Coördinatie één (concept).DOCX', 'Coordinatie een (concept) (afgestemd).docx'],
    ['../../etc/"x";\r\nSet-Cookie: a.pdf', 'etc-x-Set-Cookie- a (afgestemd).docx'],
    ['Nota 中文.docx', 'Nota (afgestemd).docx'],
    ['Nota (afgestemd).docx', 'Nota (afgestemd).docx'],
    ['.pdf', 'oplegnotitie (afgestemd).docx'],
    [`${'lang '.repeat(60)}.pdf`, `${'lang '.repeat(19)}lang (afgestemd).docx`],
  ])('is called after the file that was sent: %j becomes %j', async (sent, name) => {
    expect((await finish('text', sent, Buffer.alloc(0))).name).toBe(name);
  });
});

describe('the sample note', () => {
  test('is read as any other, and its board meets six weeks from now', async () => {
    expect(await readDocument(await sampleNote('2026-02-02T10:00:00.000Z'))).toMatchObject({
      kind: 'docx',
      memo: {
        caseNumber: 'Z-1042',
        meetingDate: '2026-03-16',
        subject: 'Regionale aanpak natuurbranden',
        boardHolders: ['Dhr. B. van Elzen', 'Mevr. S. Amrani'],
        confidentiality: 'openbaar',
        attachments: ['Plan natuurbranden', 'Kaart met risicogebieden'],
        consultation: [
          { party: 'LGO crisisbeheersing', date: '', advice: '' },
          { party: 'Veiligheidsdirectie', date: '', advice: '' },
          { party: 'Adviseurs gemeenten', date: '', advice: '' },
        ],
      },
    });
  });
});

async function finish(kind: MemoDocument['kind'], name: string, sent?: Uint8Array): Promise<FinishedDocument> {
  const bytes = sent ?? (await readFile(join(__dirname, '../support/notes/files', name)));
  const document = { kind, name, sha256: '', sectionsSha256: '' };
  return finishedDocument({
    document,
    bytes,
    memo: heatPlanMemo,
    sections: heatPlanSections,
    rows: filledRows,
    notices,
  });
}

async function firstLine({ bytes }: FinishedDocument): Promise<string | undefined> {
  const page = await readDocx(bytes);
  const [first] = page instanceof Unreadable ? [] : page.blocks;
  return first?.kind === 'paragraph' ? first.text : undefined;
}
