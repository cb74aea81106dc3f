import type { Intent } from '../intent';

/** Asks for the proposals that are past their deadline, or nearly. */
export const late: Intent = {
  says: [
    'bijna? te laat',
    'wat|wie|welke is|zijn er? bijna? te laat',
    'is|zijn er iets|voorstellen|notities? bijna? te laat',
    'welke voorstellen|notities|partijen zijn er? bijna? te laat',
    'welke termijnen zijn|lopen verlopen|af',
    'verlopen termijnen',
    'wat moet|moeten er? deze week nog? gebeuren|af|klaar',
  ],
  read: () => ({ kind: 'late' }),
};
