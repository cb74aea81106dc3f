import type { Letter } from './letters';

/** Signs of tick boxes, including those of Wingdings and Word. */
const ticked = /[☑☒🗷🗹\uf052\uf053\uf0fd\uf0fe]/u;
const unticked = /[☐□❏❑▢\uf06f\uf071\uf0a8]/u;
const ticks = /[✓✔✗✘\uf0fb\uf0fc]/u;

/** Returns a letter as people read it. A drawn soft hyphen is a hyphen, and two letters in one sign are two letters. */
export function cleanLetter(letter: Letter): Letter {
  if (/^[\x20-\x7e]*$/.test(letter.text)) return letter;
  const text = letter.text
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u00ad\u2010\u2011]/g, '-')
    .replace(ticked, '☒')
    .replace(unticked, '☐');
  const isTick = text === '☒' || text === '☐' || ticks.test(text);
  return isTick && !letter.doubt ? { ...letter, text, doubt: 'tickBox' } : { ...letter, text };
}
