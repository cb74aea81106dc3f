import { lists } from './markup';

/** The content of `w:styles`, with the names that Dutch Word gives. */
export const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Tekstvantijdelijkeaanduiding"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Verborgen"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Vervallen"><w:name w:val="Vervallen"/><w:rPr><w:strike/></w:rPr></w:style>',
].join('');

/** Each level's kind of number and its form. `%2` is the number of the second level. */
const formats: Record<keyof typeof lists, readonly (readonly [format: string, text: string])[]> = {
  bullets: [['bullet', '•']],
  numbers: [
    ['decimal', '%1.'],
    ['lowerLetter', '%2)'],
  ],
  letters: [['lowerLetter', '%1.']],
  moreNumbers: [['decimal', '%1.']],
  points: [['decimal', 'Beslispunt %1:']],
  boxes: [['bullet', '☐']],
};

/** The content of `w:numbering`. */
export function numbering(): string {
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const level = ([format, text]: readonly [string, string], index: number) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const kinds = names.map(
    (name) => `<w:abstractNum w:abstractNumId="${lists[name]}">${formats[name].map(level).join('')}</w:abstractNum>`,
  );
  const used = names.map((name) => `<w:num w:numId="${lists[name]}"><w:abstractNumId w:val="${lists[name]}"/></w:num>`);
  return [...kinds, ...used].join('');
}
