import type { Command, RespondCommand, SubmitCommand } from '../../../bot/core/proposal/command';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { aDocument, advisers, aMemo, aParty, aPerson, tenantId } from '../builders';

export type OfficeCommand = Exclude<Command, RespondCommand | SubmitCommand>;
type Some<C> = C extends OfficeCommand ? Partial<C> & { kind: C['kind'] } : never;
/** A step of the author, the secretary or the clock, with the usual values by default. */
export type OfficeStep = Some<OfficeCommand>;

export const secretary = { id: 'person-secretary', name: 'Griet Secretaris' };
const author = { by: aPerson(), isSecretary: false };
const office = { by: secretary, isSecretary: true };
const jan = { id: 'person-jan', name: 'Jan Jansen' };

/** The note's next version. */
export const nextMemo = {
  memo: aMemo({ subject: 'Regionaal plan waterredding 2026-2030' }),
  documentsLink: 'https://noorderzijl.sharepoint.com/sites/bestuur/waterredding',
  document: aDocument({ sha256: 'c'.repeat(64) }),
};

/** A party that the usual round does not ask. */
export const ferry = aParty({ id: 'veerdienst', name: 'Veerdienst' });

export function officeCommandOf(proposal: Proposal, step: OfficeStep): OfficeCommand {
  const { parties, substitutions, version, revision } = proposal;
  const asked = { id: `command-${revision}`, tenantId };
  switch (step.kind) {
    case 'takeBack': {
      const party = step.party ?? '';
      const place = parties.find(({ id }) => id === party)?.place;
      const by = advisers[party as keyof typeof advisers] ?? author.by;
      return { ...asked, by, party, conversationId: place?.conversationId ?? '', revision, ...step };
    }
    case 'withdraw':
      return { ...asked, ...author, reason: 'Het plan gaat niet door.', ...step };
    case 'newVersion': {
      const voided = parties.map(({ id }) => id);
      return { ...asked, by: author.by, expected: version, memo: nextMemo, voided, substitutions, ...step };
    }
    case 'lift':
      return { ...asked, ...office, party: '', personId: '', reason: 'Werkt hier niet meer.', ...step };
    case 'moveDeadline':
      return { ...asked, ...author, deadline: '2026-03-27', ...step };
    case 'correct': {
      const { deadline } = proposal;
      return { ...asked, ...author, correction: { agendaItem: '9' }, deadline, revision, ...step };
    }
    case 'addParty':
      return { ...asked, ...author, party: ferry, substitutions, ...step };
    case 'substitute': {
      const substitution = { absent: jan, substitute: jan, from: '2026-03-01', until: '2026-03-31' };
      return { ...asked, ...office, substitution, ...step };
    }
    case 'remind':
      return { ...asked, ...author, party: '', ...step };
    case 'reply':
      return { ...asked, by: author.by, revision, text: 'Dat klopt, wij passen het aan.', ...step };
    case 'remindWhenDue':
      return { ...asked, by: { id: 'akkoord', name: 'Akkoord' }, due: undefined, isDeadlinePast: false, ...step };
  }
}
