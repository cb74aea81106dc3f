import type { Intent } from '../intent';

/** Asks for the list of commands. */
export const help: Intent = {
  says: [
    'help me|mij?',
    'hulp',
    'uitleg',
    'hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond',
    'commandos|menu',
    'wat kun|kunt|kan je|jij|u allemaal? voor? me|mij? doen?',
    'wat kan|mag ik hier? allemaal? vragen|doen?',
    'hoe zet|dien|stuur|lever ik een|mijn|de? voorstel|notitie|oplegnotitie uit|in|op?',
    'een|mijn|de? voorstel|notitie|oplegnotitie uitzetten|indienen|insturen|sturen|opsturen',
    'hoe koppel|vervang|herinner ik +',
    'hoe voeg ik een? partij toe',
    'een? nieuwe? partij toevoegen|koppelen|maken',
    'hoe werkt dit|het|je|u',
    'wie ben|bent je|jij|u',
  ],
  read: () => ({ kind: 'help' }),
};
