import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { chatStates } from './chat-states';
import { conceptStates } from './concept-states';
import { officeStates } from './office-states';
import { proposalStates } from './proposal-states';
import { questionStates } from './question-states';
import { retentionStates } from './retention-states';
import { roundStates } from './round-states';
import { troubleStates } from './trouble-states';
import { writtenRoundStates } from './written-round-states';

/** Every card in every state that people can meet, by name. A new card adds its states here. */
export const states: Readonly<Record<string, AdaptiveCard>> = {
  ...proposalStates,
  ...roundStates,
  ...writtenRoundStates,
  ...conceptStates,
  ...officeStates,
  ...chatStates,
  ...questionStates,
  ...troubleStates,
  ...retentionStates,
};
