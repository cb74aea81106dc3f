/** Words with which a new question begins, after `en`. */
const questionWord =
  '(?:wie|wat|wanneer|waarom|waar|hoe|hoeveel|welke|is|zijn|heeft|hebben|kunt|kun|kan|stuur|herinner|geef|tot wanneer|bij wie)';
const betweenQuestions = new RegExp(
  `(?<=[?!])\\s+|(?<=[\\p{L}\\d)])[.;]\\s+(?=\\S)|\\n+|,?\\s+en\\s+(?=${questionWord}\\s+\\S+\\s+\\S)`,
  'iu',
);
/** Letters before a full stop that are short for a word, and end no sentence. */
const shortWord =
  /(?:^|\s)(?:nr|dhr|mevr|drs|ir|mr|dr|bijv|d\.d|o\.a|a\.s|ca|evt|incl|i\.v\.m|m\.b\.t|t\.a\.v|art|afd|gem|adv)$/i;

/** Splits a message into its sentences, and a sentence with two questions between them. Courtesies alone are left out. */
export function splitSentences(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(betweenQuestions)) {
    const last = parts.at(-1);
    if (last !== undefined && shortWord.test(last)) parts[parts.length - 1] = `${last}. ${part}`;
    else if (part.trim() !== '') parts.push(part.trim());
  }
  return parts.length > 0 ? parts : [text];
}
