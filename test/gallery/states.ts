import type { AdaptiveCard } from '../../cards/adaptive-card';
import { chatStates } from './chat-states';
import { conceptStates } from './concept-states';
import { proposalStates } from './proposal-states';

/** Every card in every state that people can meet, by name. A new card adds its states here. */
export const states: Readonly<Record<string, AdaptiveCard>> = { ...proposalStates, ...conceptStates, ...chatStates };
