import type { NotFilled } from '../../bot/core/note/not-filled';

/** Explains why the author gets a new document, on the report and at the top of that document. */
export const notFilledSentences: Record<NotFilled, string> = {
  notWord:
    'Uw notitie kwam als pdf of als tekst. Daarin kunnen wij de tabel niet invullen. U krijgt daarom een nieuw Word-document.',
  noTable:
    'In uw document vinden wij geen tabel Afgestemd met die wij kunnen invullen. U krijgt daarom een nieuw Word-document, met die tabel.',
  unclearTable:
    'In de tabel Afgestemd met van uw document is niet voor elke partij een duidelijke plek voor datum en standpunt. U krijgt daarom een nieuw Word-document.',
};
