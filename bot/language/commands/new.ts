import type { Intent } from '../intent';

/** Wants an empty concept. */
export const startConcept: Intent = {
  says: [
    'nieuw voorstel|concept?',
    'nieuwe notitie|oplegnotitie',
    'maak|begin|start|open een? nieuw|nieuwe? voorstel|notitie|oplegnotitie|concept',
    'een? nieuw|nieuwe voorstel|notitie|oplegnotitie|concept maken|beginnen|starten|indienen',
    'leeg concept|voorstel',
  ],
  read: () => ({ kind: 'new' }),
};
