import type { Submission } from '../../../bot/core/proposal/proposal';
import { aDocument, aMemo, aSubmission } from '../builders';
import { agendas, type NoteId } from './agendas';
import type { Note } from './note';
import { parties, people, privatePlaceOf } from './people';

/** What was put out, by note. In the order of the agendas, case numbers run from Z26-004101 and our own from 1. */
export const submissions = Object.fromEntries(
  Object.entries(agendas)
    .flatMap(([meeting, notes]) => Object.entries<Note>(notes).map(([id, note]) => ({ id, meeting, note })))
    .map(({ id, meeting, note }, index) => [
      id,
      { ...submissionOf(meeting, note, `Z26-00${4101 + index}`), number: index + 1 },
    ]),
) as Record<NoteId, Submission & { out: string }>;

function submissionOf(meetingDate: string, note: Note, caseNumber: string): Submission & { out: string } {
  const { subject, by, item, out, until, confidentiality = 'openbaar', treatment = 'Besluitvormend' } = note;
  const { officialHolders = ['L. Smeets'], boardHolders = [], attachments = [] } = note;
  const author = people[by];
  const asked = note.parties.map((id) => parties[id]);
  return {
    ...aSubmission({
      memo: aMemo({
        ...{ caseNumber, meetingDate, subject, treatment, officialHolders, boardHolders, attachments, confidentiality },
        body: meetingDate === '2026-12-10' ? 'Dagelijks bestuur' : 'Algemeen bestuur',
        agendaItem: item,
        author: author.name,
        request: `Het bestuur wordt gevraagd in te stemmen met: ${subject}.`,
        consultation: asked.map(({ name }) => ({ party: name, date: '', advice: '' })),
      }),
      documentsLink: `https://region.sharepoint.example/${caseNumber}`,
      deadline: until,
      document: aDocument({ name: `${caseNumber}.docx` }),
      parties: asked,
      author,
      authorPlace: privatePlaceOf(author),
    }),
    channelFacts: 'shown',
    out,
  };
}
