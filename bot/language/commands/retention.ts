import type { Intent } from '../intent';

/** Asks for the proposals that are past their retention term. */
export const retention: Intent = {
  says: [
    'bewaartermijn|bewaartermijnen',
    'toon|geef de|alle? bewaartermijn|bewaartermijnen',
    'de|alle? bewaartermijn|bewaartermijnen tonen',
    'oude voorstellen|notities verwijderen|opruimen|vernietigen|weggooien',
    'verwijder|vernietig de|alle? oude voorstellen|notities',
    'wat is de bewaartermijn',
    'wat|welke voorstellen|notities? is|zijn voorbij de|hun|zijn bewaartermijn',
    'wat mag|moet|kan er? verwijderd|vernietigd|weg worden?',
    'wat is er? verwijderd|vernietigd',
    'welke voorstellen|notities mogen|moeten|kunnen verwijderd|vernietigd|weg worden?',
    'welke voorstellen|notities zijn er? verwijderd|vernietigd',
  ],
  read: () => ({ kind: 'retention' }),
};
