/** Returns true for words that a form has in an empty place, or that people write when they do not know yet. */
export function isPlaceholder(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text.trim()));
}

/** Returns true for words that say that there is none, which is an answer too. */
export function isNone(text: string): boolean {
  return /^(geen|n\.?\s?v\.?\s?t\.?|niet van toepassing|nihil|nee|[-–—]+|0)\.?$/i.test(text.trim());
}

const patterns = [
  /^[\s\-–—_.…*?:/]*$/,
  /^(klik|tik|typ|vul|voer|kies|selecteer|hier|plaats)\b.*\b(in|invoeren|invullen|typen|voeren|kiezen|selecteren|tekst|datum|item|optie|naam)\b/i,
  /^kies een\b/i,
  /^[[<{][^[\]<>{}]*[\]>}]$/,
  /^(d{1,2}|x{1,2}|\.{2,}|_{2,}|…)[-/. ](m{1,3}|x{1,3}|\.{2,}|_{2,}|…)[-/. ]?((j|y|x|\.|_){2,4}|20\.{2}|20_{2}|…)?$/i,
  /^(n\.?\s?t\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|p\.?\s?m\.?|tbd|tba|nader te bepalen|nog te bepalen|nader in te vullen|nog niet bekend|nog in te vullen|in te vullen|invullen|volgt|volgt nog|nog onbekend|onbekend|x{2,})\.?$/i,
];
