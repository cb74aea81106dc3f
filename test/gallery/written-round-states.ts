import { viewFor } from '../../bot/core/proposal/view';
import type { WrittenForm } from '../../bot/core/proposal/written-form';
import { Refusal } from '../../bot/core/refusal';
import { deadlinePassedCard } from '../../cards/author/deadline-passed-card';
import { reportCard } from '../../cards/author/report-card';
import { roundCard } from '../../cards/author/round-card';
import { statusCard } from '../../cards/author/status-card';
import { sayCard } from '../../cards/chat/say-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { proposalCard } from '../../cards/party/proposal-card';
import { reminderCard } from '../../cards/party/reminder-card';
import { roundWords } from '../../cards/words/written-round';
import { answered } from '../support/proposal/answered';
import { withdrawn } from '../support/proposal/evolved-proposals';
import { aWrittenRound, chairs, consultation, rowFor } from '../support/proposal/written-rounds';

const author = { kind: 'author' } as const;
const anna = { kind: 'party', party: 'Anna' } as const;
const round = aWrittenRound();
const half = answered(round, { party: 'Anna', name: 'Anna', day: '2026-03-05' });
const disputed = answered(half, {
  party: 'Bert',
  name: 'Bert',
  position: 'disagree',
  remark: 'Het bedrag klopt niet.',
});
const done = answered(half, { party: 'Bert', name: 'Bert', day: '2026-03-06' });
const known = chairs.map(({ person }) => person);
const filled: WrittenForm = { rows: [rowFor('Anna'), rowFor('Bert'), rowFor('Dirk')], rule: 'one' };
const aboutConsultation = viewFor(consultation, author);

export const writtenRoundStates: Record<string, AdaptiveCard> = {
  'Schriftelijke ronde, beginnen': form({ rows: [], rule: '' }),
  'Schriftelijke ronde, iemand is niet te bereiken': form(filled, { refusal: new Refusal('notReached', 'Dirk') }),
  'Schriftelijke ronde, niemand bekend': form({ rows: [], rule: '' }, { known: [] }),
  'Schriftelijke ronde, gestart': sayCard(roundWords.started),
  'Schriftelijke ronde, kaart van een persoon': proposalCard(viewFor(round, anna)),
  'Schriftelijke ronde, persoon heeft geantwoord': proposalCard(viewFor(half, anna)),
  'Schriftelijke ronde, herinnering': reminderCard(viewFor(round, anna), ''),
  'Schriftelijke ronde, status': statusCard(viewFor(disputed, author)),
  'Schriftelijke ronde, termijn voorbij': deadlinePassedCard(viewFor(half, author)),
  'Schriftelijke ronde, gesloten': statusCard(viewFor(withdrawn(half), author)),
  'Schriftelijke ronde, afgerond': reportCard(viewFor(done, author)),
};

function form(written: WrittenForm, more: { refusal?: Refusal; known?: [] } = {}) {
  return roundCard(aboutConsultation, {
    known,
    hasPeoplePicker: false,
    form: written,
    deadline: '2026-04-01',
    ...more,
  });
}
