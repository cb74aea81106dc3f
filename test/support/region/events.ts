import type { ProposalEvent } from '../../../bot/core/proposal/event';
import type { Position } from '../../../bot/core/proposal/position';
import type { NoteId } from './agendas';
import { submissions } from './notes';
import { type Name, type PartyId, people } from './people';

type Event = Exclude<ProposalEvent, { kind: 'submitted' }>;

/** What happened to each note after it was put out. Times are those of Amsterdam in winter. */
export const happened: Readonly<Partial<Record<NoteId, readonly Event[]>>> = {
  ademlucht: [
    says('brw', 'annelies', '2026-12-02 16:10'),
    says('fin', 'henk', '2026-12-03 08:30'),
    agreed('2026-12-03 08:30'),
  ],
  kazerne: [
    says('fin', 'henk', '2026-11-25 10:00', 'disagree', 'De huurprijs is te hoog.'),
    says('brw', 'annelies', '2026-11-26 11:15'),
    says('fin', 'henk', '2026-12-01 14:20', 'agreeWithRemark', 'Leg de indexering vast in het contract.'),
  ],
  privacy: [says('vd', 'sanne', '2026-11-27 09:00'), revised('privacy', '2026-12-01 15:00', ['vd'])],
  storm: [
    says('lgo', 'karel', '2026-11-25 13:00'),
    ...(['ruben', 'mieke', 'daan'] as const).map((name) => says('gem', name, '2026-11-27 10:40')),
    agreed('2026-11-27 10:40'),
  ],
  politie: [
    says('lgo', 'karel', '2026-11-24 09:45'),
    says('gem', 'ruben', '2026-11-25 16:30'),
    reminded('2026-11-27 11:00', ['vd', 'gem']),
  ],
  begroting: [says('fin', 'henk', '2026-11-30 12:00', 'agreeWithRemark', 'De loonindex wijkt af van de kaderbrief.')],
  natuurbrand: [says('brw', 'annelies', '2026-12-01 09:20', 'disagree', 'De kosten van de uitkijkposten ontbreken.')],
  meldkamer: [
    says('lgo', 'karel', '2026-11-26 10:00'),
    says('brw', 'annelies', '2026-11-27 15:00'),
    says('ghor', 'naima', '2026-11-30 11:00'),
    agreed('2026-11-30 11:00'),
  ],
  risico: [says('ghor', 'naima', '2026-11-30 11:05')],
  schema: [says('vd', 'sanne', '2026-12-02 13:30'), agreed('2026-12-02 13:30')],
  commandant: [withdrawn('2026-12-01 10:00', 'Het besluit komt in februari.')],
  opleiding: [
    says('lgo', 'karel', '2026-11-26 10:30'),
    says('ghor', 'naima', '2026-11-30 11:10', 'agreeWithRemark', 'Neem de oefening van mei op.'),
  ],
  regeling: [says('gem', 'ruben', '2026-12-02 09:10')],
  evacues: [says('lgo', 'karel', '2026-12-01 17:00')],
  najaar: [
    says('fin', 'henk', '2026-11-05 10:00'),
    ...(['ruben', 'mieke', 'daan'] as const).map((name) => says('gem', name, '2026-11-12 09:00')),
    agreed('2026-11-12 09:00'),
  ],
  hoogwater: [
    says('lgo', 'karel', '2026-11-09 10:00'),
    ...(['ruben', 'mieke', 'daan'] as const).map((name) => says('gem', name, '2026-11-13 14:00')),
    agreed('2026-11-13 14:00'),
  ],
  drones: [says('brw', 'annelies', '2026-11-10 10:00'), agreed('2026-11-10 10:00')],
  portofoons: [withdrawn('2026-11-09 16:00', 'De leverancier trok zich terug.')],
};

function says(party: PartyId, name: Name, when: string, position: Position = 'agree', remark = ''): Event {
  const by = people[name];
  const version = 1;
  return { kind: 'responded', ...occurred(by, when), party, onBehalfOf: [], position, remark, version };
}

function agreed(when: string): Event {
  return { kind: 'agreed', ...occurred(people.ilse, when), version: 1 };
}

function withdrawn(when: string, reason: string): Event {
  return { kind: 'withdrawn', ...occurred(people.pieter, when), reason };
}

function reminded(when: string, parties: readonly PartyId[]): Event {
  return { kind: 'reminded', ...occurred(people.ilse, when), parties, occasion: `hand|${when}` };
}

function revised(note: NoteId, when: string, voided: readonly PartyId[]): Event {
  const { memo, documentsLink, document, author } = submissions[note];
  const next = { memo, documentsLink, document };
  return { kind: 'revised', ...occurred(author, when), version: 2, memo: next, voided, substitutions: [] };
}

function occurred(by: ProposalEvent['by'], when: string) {
  return { at: new Date(`${when.replace(' ', 'T')}:00+01:00`).toISOString(), by, commandId: `${by.id} ${when}` };
}
