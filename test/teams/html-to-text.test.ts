import { htmlToText } from '../../bot/teams/html-to-text';

describe('a message in HTML', () => {
  test('has a line for each paragraph, heading and item, and an empty one where it has one', () => {
    const html =
      '<div><h2>Voorstel</h2><p>Het plan\n vast&nbsp;te stellen &amp; de kosten</p><p>&nbsp;</p><ul><li>een</li><li><p>twee</p></li></ul><ol start="3"><li>drie</li><li>vier</li></ol>regel<br>regel</div>';
    expect(htmlToText(html).replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Voorstel',
      'Het plan vast te stellen & de kosten',
      ' ',
      '• een',
      '• twee',
      '3. drie',
      '4. vier',
      'regel',
      'regel',
    ]);
  });

  test('has a tab between the cells of a table, the empty ones too', () => {
    const html =
      '<table><thead><tr><th>Afgestemd met</th><th>Datum</th><th>Advies</th></tr></thead><tbody><tr><td><p>GGD</p><p>Zuid</p></td><td></td><td>Akkoord</td></tr><tr><td>Politie</td><td>&nbsp;</td><td></td></tr></tbody></table>';
    expect(htmlToText(`${html}<p>Inleiding</p>`).replaceAll('\u00a0', '').split('\n')).toEqual([
      'Afgestemd met\tDatum\tAdvies',
      'GGD Zuid\t\tAkkoord',
      'Politie\t\t',
      'Inleiding',
    ]);
  });

  test('keeps cells below their titles when a cell spans columns or rows', () => {
    const html =
      '<table><tr><td colspan="2">Partij</td><td>Datum</td></tr><tr><td rowspan="2">1</td><td>GGD</td><td>1-dec</td></tr><tr><td>Politie</td><td>2-dec</td></tr><tr><td>2</td><td>OM</td><td></td></tr></table>';
    expect(htmlToText(html).split('\n')).toEqual(['Partij\t\tDatum', '1\tGGD\t1-dec', '\tPolitie\t2-dec', '2\tOM\t']);
  });

  test('reads a table that is only there for the layout as what stands in it', () => {
    const html =
      '<table><tr><td><p>Onderwerp: Boten</p><table><tr><td>Status</td><td>Openbaar</td></tr></table></td></tr></table>';
    expect(htmlToText(html).split('\n')).toEqual(['Onderwerp: Boten', 'Status\tOpenbaar']);
  });

  test('says which words were struck, and which box is ticked', () => {
    const html =
      'Status: <s>Openbaar</s> <span style="text-decoration: line-through">Geheim</span> <input type="checkbox" checked>Besloten <input type="checkbox">Ander';
    expect(htmlToText(html)).toBe('Status: ~~Openbaar~~ ~~Geheim~~ ☒ Besloten ☐ Ander');
  });

  test('has no words that are not seen, or that somebody else said', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p hidden>a</p><p style="display:none">b</p><blockquote itemtype="http://schema.skype.com/Reply"><p>Onderwerp: oud</p></blockquote><p>status boten</p>';
    expect(htmlToText(html)).toBe('status boten');
  });

  test('is read whatever it is: without ends, with wrong ones, or nested without end', () => {
    expect(htmlToText('<p>een<p>twee</div></table>')).toBe('een\ntwee');
    expect(htmlToText('a < b &unknown; &#x110000;')).toMatch(/^a < b &unknown; /);
    expect(htmlToText(`${'<div>'.repeat(50_000)}diep`)).toBe('');
    expect(htmlToText(`<table><tr><td colspan="999999999">a</td><td>b</td></tr></table>`).length).toBeLessThan(100);
  });
});
