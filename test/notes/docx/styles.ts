import { lists } from './markup';

/** What stands within `w:styles`, with the names that Dutch Word gives. */
export const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Tekstvantijdelijkeaanduiding"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>';

/** What stands within `w:numbering`. */
export function numbering(): string {
  const formats = {
    bullets: ['bullet', '•'],
    numbers: ['decimal', '%1.'],
    letters: ['lowerLetter', '%1.'],
    moreNumbers: ['decimal', '%1.'],
  } as const;
  const names = Object.keys(formats) as (keyof typeof formats)[];
  const abstract = names.map(
    (name) =>
      `<w:abstractNum w:abstractNumId="${lists[name]}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${formats[name][0]}"/><w:lvlText w:val="${formats[name][1]}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>`,
  );
  const used = names.map((name) => `<w:num w:numId="${lists[name]}"><w:abstractNumId w:val="${lists[name]}"/></w:num>`);
  return [...abstract, ...used].join('');
}
