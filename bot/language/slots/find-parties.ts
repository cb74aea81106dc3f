import { isAbbreviation } from '../../core/directory/is-abbreviation';
import { normaliseName } from '../../core/directory/normalise-name';
import type { Party } from '../../core/directory/party';
import { isSimilar } from '../similar';
import { isFiller, mark, type Token } from './sentence';

/** Words in the names of parties that tell none of them from another. */
const generic = new Set('adviseurs adviseur partij partijen adviespartij adviespartijen groep'.split(' '));

/** A run of words that names parties. */
interface Run {
  start: number;
  end: number;
  parties: readonly Party[];
}

/**
 * Finds the parties that a sentence names: by id, whole name, a telling part of it, an abbreviation made from it, or a
 * seat's label. `isCue` tells the words that belong to a question, which name nothing.
 */
export function findParties(tokens: readonly Token[], parties: readonly Party[], isCue: (plain: string) => boolean) {
  const known = parties.map((party) => ({
    party,
    words: normaliseName(party.name).split(' '),
    seats: seatWords(party),
  }));
  const runs: Run[] = [];
  for (const [index, token] of tokens.entries()) {
    const fitting = token.names || isFiller(token.plain) ? [] : fits(token);
    const last = runs.at(-1);
    const joined = last?.end === index ? last.parties.filter((party) => fitting.includes(party)) : [];
    if (last && joined.length > 0) runs.splice(-1, 1, { start: last.start, end: index + 1, parties: joined });
    else if (fitting.length > 0) runs.push({ start: index, end: index + 1, parties: fitting });
  }
  const telling = runs.filter(({ start, end, parties: named }) => named.length === 1 || !isGeneric(start, end));
  const indexes = telling.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
  return { runs: telling.filter((run) => run.parties.length <= mostMeant), tokens: mark(tokens, indexes, 'party') };

  function fits({ raw, plain }: Token): readonly Party[] {
    const ways: ((each: (typeof known)[number]) => boolean)[] = [
      ({ party }) => party.id === raw,
      ({ words }) => words.includes(plain),
      ({ seats }) => !isCue(plain) && seats.includes(plain),
      ({ party }) => !isCue(plain) && isShort(raw, party),
      ({ words }) => !isCue(plain) && plain.length >= 6 && words.some((word) => word.includes(plain)),
      ({ words }) => !isCue(plain) && plain.length >= 5 && words.some((word) => isSimilar(plain, word)),
    ];
    return (
      ways
        .map((way) => known.filter(way))
        .find((found) => found.length > 0)
        ?.map(({ party }) => party) ?? []
    );
  }

  function isGeneric(start: number, end: number): boolean {
    return tokens.slice(start, end).every(({ plain }) => generic.has(plain));
  }
}

/** A word that fits more parties than this names none of them. */
const mostMeant = 3;

/** Few words of at most four letters are no abbreviation in small letters: `vd`, but not `met`. */
function isShort(raw: string, { name }: Party): boolean {
  const isCapital = /^\p{Lu}[\p{Lu}.&]*$/u.test(raw);
  const isWithoutVowel = raw.length <= 5 && /^[^aeiou]{2,}$/i.test(raw);
  const isCutOff = raw.length >= 5 && raw.length <= 10;
  return (
    (isCapital || isWithoutVowel || isCutOff) && isAbbreviation(isCutOff && !isCapital ? raw : raw.toUpperCase(), name)
  );
}

function seatWords({ seats }: Party): string[] {
  return seats.map(({ label }) => normaliseName(label)).filter((label) => label.length >= 3 && !label.includes(' '));
}
