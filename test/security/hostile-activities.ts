import type { HostileActivity } from './hostile-activity';
import { hostileClicks } from './hostile-clicks';
import { hostileForms } from './hostile-forms';
import { hostileWords } from './hostile-words';

export const hostileActivities: readonly HostileActivity[] = [...hostileClicks, ...hostileWords, ...hostileForms];
