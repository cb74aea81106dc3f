import type { RetentionTerm } from '../core/archive/retention';
import { normaliseName } from '../core/directory/normalise-name';
import { type Env, type Reject, read } from './variable';
import { problemWords } from './words';

/**
 * Reads `besluitvormend:10j,overig:18m`: years or months for each treatment. Empty: no proposal is ever past its term.
 */
export function readRetention(env: Env, reject: Reject): RetentionTerm[] {
  const entries = read(env, 'AKKOORD_RETENTION').split(',').filter(Boolean);
  const terms = entries.flatMap((entry) => termOf(entry) ?? []);
  const names = new Set(terms.map(({ treatment }) => treatment));
  if (names.size === entries.length) return terms;
  return reject(problemWords.retention, []);
}

function termOf(entry: string): RetentionTerm | undefined {
  const [, name = '', count, unit] = /^([^:]+):\s*(\d{1,3})\s*([jm])\s*$/i.exec(entry) ?? [];
  const treatment = normaliseName(name);
  const months = Number(count ?? 0) * (unit?.toLowerCase() === 'j' ? 12 : 1);
  return treatment !== '' && months > 0 ? { treatment, months } : undefined;
}
