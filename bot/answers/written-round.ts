import { roundCard } from '../../cards/author/round-card';
import { sayCard } from '../../cards/chat/say-card';
import { roundWords } from '../../cards/words/written-round';
import { localDate } from '../core/calendar/dates';
import { typedDate } from '../core/concept/edit-draft';
import { defaultDeadline } from '../core/proposal/deadline';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { viewFor } from '../core/proposal/view';
import type { WrittenForm } from '../core/proposal/written-form';
import { Refusal } from '../core/refusal';
import { type Click, keyOf } from './click';
import { aboutOne } from './look-up';
import type { BotPorts } from './ports';
import type { Answer } from './reply';
import { type Asker, askerOf } from './scope';

type RoundPorts = Pick<
  BotPorts,
  'handleWrittenRound' | 'hasPeoplePicker' | 'secretariesOf' | 'store' | 'now' | 'isHoliday'
>;

/** A form that was filled in, and why it was refused. */
interface RefusedForm {
  form: WrittenForm;
  deadline: string;
  refusal: Refusal;
}

const emptyForm: WrittenForm = { rows: [], rule: '' };

/** Shows the form with which a written round starts, for the proposal that was named in chat. */
export function askForWrittenRound(ports: RoundPorts, search: string, asker: Asker): Promise<Answer> {
  const request = { search, asks: (id: string) => `schriftelijke ronde ${id}`, ask: 'startWrittenRound' } as const;
  return aboutOne(ports.store, asker, request, ({ proposal }) => formFor(ports, asker, proposal));
}

/** The buttons with which the author or the secretary starts a written round. */
export function createRoundAnswers(ports: RoundPorts) {
  return {
    async askWrittenRound(click: Click): Promise<Answer> {
      return formFor(ports, await askerOf(ports, click), keyOf(click));
    },

    async startWrittenRound(click: Click, signal: AbortSignal): Promise<Answer> {
      const [asker, key] = [await askerOf(ports, click), keyOf(click)];
      const { written: form, form: typed, id: commandId } = click;
      const deadline = typedDate(typed.deadline ?? '', '');
      const outcome = await ports.handleWrittenRound.start(asker, { key, form, deadline, commandId }, { signal });
      if (!(outcome instanceof Refusal)) return sayCard(roundWords.started);
      return formFor(ports, asker, key, { form, deadline: deadline ?? '', refusal: outcome });
    },
  };
}

async function formFor(ports: RoundPorts, asker: Asker, key: ProposalKey, refused?: RefusedForm): Promise<Answer> {
  const consultation = await ports.handleWrittenRound.findConsultation(asker, key);
  if (consultation instanceof Refusal) return consultation;
  const { proposal } = consultation;
  const known = (await ports.store.people.list(proposal.tenantId)).filter(({ id }) => id !== proposal.author.id);
  return roundCard(viewFor(proposal, { kind: 'secretary' }), {
    known: known.toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    hasPeoplePicker: ports.hasPeoplePicker,
    ...(refused ?? { form: emptyForm, deadline: usualDeadline(ports, proposal) }),
  });
}

function usualDeadline({ now, isHoliday }: RoundPorts, { memo }: Proposal): string {
  return defaultDeadline(memo.meetingDate, localDate(now()), isHoliday);
}
