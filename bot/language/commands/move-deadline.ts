import type { Intent } from '../intent';
import { searchText } from '../search-text';
import { splitDate } from '../typed-dates';

/** Wants another last day to answer. Without a `{day}` it may stand behind the proposal: `termijn begroting vrijdag`. */
export const moveDeadline: Intent = {
  says: [
    'termijn|deadline',
    'de? termijn|deadline van|voor|bij? {proposal} verlengen|verzetten|verplaatsen|verschuiven tot|naar|op {day}',
    'de? termijn|deadline van|voor|bij? {proposal}',
    'nieuwe termijn|deadline van|voor|bij? {proposal}',
    'verzet|verleng|verplaats|verschuif|wijzig|verander|zet de? termijn|deadline van|voor|bij? {proposal}',
    'verleng {proposal}',
    'geef? uitstel voor|van|aan? {proposal}',
    'geef? meer tijd voor|aan|bij {proposal}',
  ],
  read({ proposal, day }) {
    const { rest, date } = splitDate(`${proposal} ${day}`);
    return { kind: 'moveDeadline', search: searchText(rest), date };
  },
};
