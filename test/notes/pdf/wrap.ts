/** Breaks text at spaces, or with a hyphen at a soft one, so that each line is at most that wide. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(plain(longer)) <= width) {
      line = longer;
      continue;
    }
    const parts = word.split('\u00AD');
    const fitting = parts.findLastIndex(
      (_, index) => measure(`${line} ${parts.slice(0, index + 1).join('')}-`) <= width,
    );
    const head = fitting >= 0 && fitting < parts.length - 1 ? `${parts.slice(0, fitting + 1).join('')}-` : '';
    if (line !== '' || head !== '') lines.push(plain(`${line} ${head}`.trim()));
    line = head === '' ? word : parts.slice(fitting + 1).join('\u00AD');
  }
  return [...lines, plain(line)];
}

function plain(text: string): string {
  return text.replaceAll('\u00AD', '');
}
