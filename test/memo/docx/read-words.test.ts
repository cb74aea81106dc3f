import { hint, paragraph, run } from '../../support/docx/make-docx';
import { wordsOf } from '../../support/docx/read-made';

const before = run('Het plan ');
const behind = run('geldt.');

describe('words that the page does not show are not read, and leave a doubt', () => {
  test.each([
    ['hidden', run('niet ', '<w:vanish/>'), 'hidden'],
    ['hidden on the web', run('niet ', '<w:webHidden/>'), 'hidden'],
    ['struck out', run('niet ', '<w:strike/>'), 'struck'],
    ['struck out twice', run('niet ', '<w:dstrike/>'), 'struck'],
    ['deleted', `<w:del w:id="1">${run('niet ').replaceAll('w:t', 'w:delText')}</w:del>`, 'deleted'],
    ['moved away', `<w:moveFrom w:id="1">${run('niet ')}</w:moveFrom>`, 'deleted'],
    ['a hint', hint('Kies een item.'), 'hint'],
    ['in a field to click on', field('MACROBUTTON NoMacro [Typ hier]', ''), 'hint'],
  ])('%s', async (_how, unseen, doubt) => {
    expect(await wordsOf(paragraph(before + unseen + behind))).toEqual([`Het plan geldt. | ${doubt}`]);
  });

  test('but white words stay, with the doubt that nobody may see them', async () => {
    const styles = '<w:style w:type="character" w:styleId="Wit"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>';
    const body = [
      paragraph(run('Openbaar', '<w:color w:val="ffffff"/>')),
      paragraph(run('Besloten', '<w:rStyle w:val="Wit"/>')),
      paragraph(run('Geheim', '<w:color w:val="FF0000"/>')),
    ].join('');
    expect(await wordsOf({ body, styles })).toEqual(['Openbaar | hidden', 'Besloten | hidden', 'Geheim']);
  });

  test('hidden by the style of the words, of the paragraph, or of what that style is based on', async () => {
    const styles = [
      '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Basis"><w:rPr><w:vanish/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Afgeleid"><w:basedOn w:val="Basis"/></w:style>',
    ].join('');
    const body = [
      paragraph(run('weg', '<w:rStyle w:val="Weg"/>') + run('zichtbaar')),
      paragraph('weg', '<w:pStyle w:val="Basis"/>'),
      paragraph(run('weg') + run('toch te zien', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Afgeleid"/>'),
      // Two styles that both hide cancel each other out.
      paragraph(run('ook te zien', '<w:rStyle w:val="Weg"/>'), '<w:pStyle w:val="Basis"/>'),
    ].join('');
    // A hidden paragraph hides its end too, so the next paragraph stands on the same line.
    expect(await wordsOf({ body, styles })).toEqual(['zichtbaar | hidden', 'toch te zienook te zien | hidden']);
  });

  test('by default, for the whole document', async () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>';
    const body = paragraph(run('weg') + run('zichtbaar', '<w:strike w:val="0"/>'));
    expect(await wordsOf({ body, styles })).toEqual(['zichtbaar | struck']);
  });

  test('in a paragraph that was deleted as a whole', async () => {
    expect(await wordsOf(`<w:del w:id="1">${paragraph('weg')}</w:del>${paragraph('zichtbaar')}`)).toEqual([
      'zichtbaar',
    ]);
  });

  test('styles that are based on each other do no harm', async () => {
    const styles = ['A', 'B']
      .map((id, index) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${'BA'[index]}"/></w:style>`)
      .join('');
    expect(await wordsOf({ body: paragraph('tekst', '<w:pStyle w:val="A"/>'), styles })).toEqual(['tekst']);
  });

  test('a paragraph of which the end is deleted goes on in the next', async () => {
    const deleted = '<w:rPr><w:del w:id="3"/></w:rPr>';
    expect(await wordsOf(paragraph('Het plan ', deleted) + paragraph('geldt.'))).toEqual(['Het plan geldt.']);
  });
});

describe('words that the page shows are read', () => {
  test.each([
    ['inserted', `<w:ins w:id="1">${run('niet ')}</w:ins>`, 'Het plan niet geldt. | inserted'],
    ['moved here', `<w:moveTo w:id="1">${run('niet ')}</w:moveTo>`, 'Het plan niet geldt. | inserted'],
    ['a field', field('DOCPROPERTY Soort', run('niet ')), 'Het plan niet geldt. | field'],
    [
      'a simple field',
      `<w:fldSimple w:instr="DOCPROPERTY Soort">${run('niet ')}</w:fldSimple>`,
      'Het plan niet geldt. | field',
    ],
    [
      'a field in a field',
      field('IF ', field('DOCPROPERTY X', run('ja ')) + run('niet ')),
      'Het plan ja niet geldt. | field',
    ],
    ['a field in an instruction', nestedInInstruction(), 'Het plan niet geldt. | field'],
    ['a comment', '<w:r><w:commentReference w:id="1"/></w:r>', 'Het plan geldt. | footnote'],
    ['a link', `<w:hyperlink>${run('niet ')}</w:hyperlink>`, 'Het plan niet geldt.'],
    ['a link by a field', field('HYPERLINK "http://x.example"', run('niet ')), 'Het plan niet geldt.'],
    ['a field of which the end is missing', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 'Het plan geldt. | field'],
    [
      'words behind a field of which the end was deleted',
      `${sign('begin')}<w:del w:id="1">${sign('end')}</w:del>${run('niet ')}`,
      'Het plan niet geldt. | field',
    ],
    [
      'a list to choose from',
      formField('<w:ddList><w:result w:val="1"/><w:listEntry w:val="wel "/><w:listEntry w:val="niet "/></w:ddList>'),
      'Het plan niet geldt. | field',
    ],
    [
      'a filled control',
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('niet ')}</w:sdtContent></w:sdt>`,
      'Het plan niet geldt.',
    ],
    [
      'a control bound to data',
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${run('niet ')}</w:sdtContent></w:sdt>`,
      'Het plan niet geldt. | field',
    ],
    ['a formula', '<m:oMath><m:r><m:t>x=2 </m:t></m:r></m:oMath>', 'Het plan x=2 geldt.'],
    [
      'words with others above them',
      `<w:r><w:ruby><w:rt>${run('klein')}</w:rt><w:rubyBase>${run('niet ')}</w:rubyBase></w:ruby></w:r>`,
      'Het plan niet geldt.',
    ],
    ['something that is not known here', `<w:nieuw>${run('niet ')}</w:nieuw>`, 'Het plan niet geldt.'],
    ['a footnote', '<w:r><w:footnoteReference w:id="2"/></w:r>', 'Het plan geldt. | footnote'],
    ['a picture', '<w:r><w:drawing><wp:inline/></w:drawing></w:r>', 'Het plan geldt. | picture'],
    ['an unknown sign', '<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>', 'Het plan geldt. | unreadable'],
  ])('%s', async (_what, piece, words) => {
    expect(await wordsOf(paragraph(before + piece + behind))).toEqual([words]);
  });

  test('a field that goes on over paragraphs', async () => {
    const [begin, end] = [sign('begin') + instruction('QUOTE') + sign('separate'), sign('end')];
    expect(await wordsOf(paragraph(begin + run('een')) + paragraph(run('twee') + end) + paragraph('drie'))).toEqual([
      'een',
      'twee',
      'drie',
    ]);
  });

  test('a field that is all there is raises no doubt, unless Word is to work it out anew', async () => {
    const status = (dirty: string) =>
      `<w:fldSimple w:instr="DOCPROPERTY Status" ${dirty}>${run('Openbaar')}</w:fldSimple>`;
    expect(await wordsOf(paragraph(status('')))).toEqual(['Openbaar']);
    expect(await wordsOf(paragraph(status('w:dirty="true"')))).toEqual(['Openbaar | field']);
    expect(await wordsOf(paragraph(field('DOCPROPERTY A', run('Niet ')) + status('')))).toEqual([
      'Niet Openbaar | field',
    ]);
  });

  test('tabs, breaks and hard spaces are spaces and lines, hard hyphens are hyphens, soft ones are not there', async () => {
    const words =
      '<w:r><w:t>16</w:t><w:noBreakHyphen/><w:t>dec\u20112026</w:t><w:tab/><w:t>om\u00a0tien</w:t><w:br/><w:t>af</w:t><w:softHyphen/><w:t>ge\u00adstemd</w:t></w:r>';
    expect(await wordsOf(paragraph(words))).toEqual(['16-dec-2026 om tien\nafgestemd']);
  });
});

function sign(kind: string): string {
  return `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
}

function instruction(text: string): string {
  return `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
}

function field(code: string, result: string): string {
  return sign('begin') + instruction(code) + (result === '' ? '' : sign('separate') + result) + sign('end');
}

function nestedInInstruction(): string {
  return `${sign('begin')}${instruction('IF ')}${field('DOCPROPERTY X', run('verborgen '))}${sign('separate')}${run('niet ')}${sign('end')}`;
}

function formField(data: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>${instruction('FORMDROPDOWN')}${sign('end')}`;
}
