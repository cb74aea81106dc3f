import type { Intent } from '../intent';

/** Wants the sample note. */
export const sample: Intent = {
  says: [
    'voorbeeld|voorbeeldnotitie',
    'toon|geef|stuur mij|me? een|het voorbeeld|voorbeeldnotitie',
    'laat een|het voorbeeld|voorbeeldnotitie zien',
  ],
  read: () => ({ kind: 'sample' }),
};
