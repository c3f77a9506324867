import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { blocksFromDocument, staticLook, walker } from './index';

const read = (body: string) =>
  blocksFromDocument(parseHTML(`<html><body>${body}</body></html>`).document, staticLook).blocks;
const texts = (body: string) => read(body).map((block) => block.text);

describe('the text of a page as a reader sees it', () => {
  test.each([
    [
      'a name split over inline tags is one word',
      '<p>On <b>letro</b>zole <i>2.5</i> mg</p>',
      ['On letrozole 2.5 mg'],
    ],
    ['blocks, line breaks and cells are apart', '<p>one</p>two<br>three', ['one', 'two', 'three']],
    [
      'a raised number is no part of the word',
      '<p>tamoxifen<sup>12</sup> daily</p>',
      ['tamoxifen', '12', 'daily'],
    ],
    ['soft hyphens and zero-width characters are gone', '<p>tamo&shy;xi&#8203;fen</p>', ['tamoxifen']],
    [
      'white space and non-breaking spaces are one blank',
      '<p>  letrozole&nbsp;\n  2.5 mg </p>',
      ['letrozole 2.5 mg'],
    ],
    [
      'scripts, styles and templates say nothing',
      '<script>letrozole</script><style>p{}</style><template>x</template><p>a</p>',
      ['a'],
    ],
    [
      'hidden text is left out',
      '<p hidden>a</p><p aria-hidden="true">b</p><div style="display:none">c</div><p>d</p>',
      ['d'],
    ],
    [
      'closed details show their summary alone',
      '<details><summary>More</summary><p>tamoxifen</p></details>',
      ['More'],
    ],
    ['our own host is not read', '<aimss-guide>letrozole</aimss-guide><p>a</p>', ['a']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('a page nested 50,000 deep is read without a stack overflow', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let deepest: Element = document.body;
    for (let depth = 0; depth < 50_000; depth += 1) {
      const child = document.createElement('i');
      deepest.append(child);
      deepest = child;
    }
    deepest.append(document.createTextNode('letrozole'));
    const walk = walker(document.body, { look: staticLook });
    let turns = 0;
    while (!walk.step(() => false)) turns += 1;
    expect(turns).toBeGreaterThan(100);
    expect(walk.blocks.map((each) => each.block.text)).toEqual(['letrozole']);
  });
});

describe('the structure of a page', () => {
  test('cells know their row and their column', () => {
    const blocks = read(`<h2>Medications</h2><table><thead><tr><th>Drug</th><th>Status</th></tr></thead>
      <tbody><tr><td>Letrozole</td><td>Active</td></tr><tr><td>Tamoxifen</td><td>Stopped</td></tr></tbody></table>`);
    const cells = blocks.filter((block) => block.role === 'cell');
    expect(cells.map(({ text, column, section }) => [text, column, section])).toEqual([
      ['Letrozole', 'Drug', ['Medications']],
      ['Active', 'Status', ['Medications']],
      ['Tamoxifen', 'Drug', ['Medications']],
      ['Stopped', 'Status', ['Medications']],
    ]);
    expect(cells[0]?.row).toBe(cells[1]?.row);
    expect(cells[1]?.row).not.toBe(cells[2]?.row);
  });

  test('a heading holds for its card and not for the next', () => {
    const blocks =
      read(`<section><header><h3>Allergies</h3><button>Add</button></header><div><p>Letrozole</p></div></section>
      <section><h3>Medications</h3><ul><li>Anastrozole</li></ul></section><p>After</p>`);
    const sectionOf = (text: string) => blocks.find((block) => block.text === text)?.section;
    expect(sectionOf('Letrozole')).toEqual(['Allergies']);
    expect(sectionOf('Anastrozole')).toEqual(['Medications']);
    expect(sectionOf('After')).toBeUndefined();
  });

  test('a title that is no heading in the markup holds for its list all the same', () => {
    const blocks =
      read(`<div><div><button aria-label="Hide allergies"></button><p>Allergies</p></div><div><div>Letrozole</div></div></div>
      <div><div><p>Medications</p></div><div><div>Anastrozole</div></div></div><nav><div>Allergies</div></nav><p>Exemestane</p>`);
    const sectionOf = (text: string) => blocks.find((block) => block.text === text)?.section;
    expect(sectionOf('Letrozole')).toEqual(['Allergies']);
    expect(sectionOf('Anastrozole')).toEqual(['Medications']);
    expect(sectionOf('Exemestane')).toBeUndefined();
  });

  test('a term and its definition are one row', () => {
    const [term, definition] = read('<dl><dt>Endocrine</dt><dd>Exemestane 25 mg</dd></dl>');
    expect(definition).toMatchObject({ column: 'Endocrine', row: term?.row });
  });

  test('a group title in a table speaks for the rows below it', () => {
    const blocks = read(
      `<table><tr><th colspan="2">Expired</th></tr><tr><td>Tamoxifen</td><td>20 mg</td></tr></table>`,
    );
    expect(blocks.find((block) => block.text === 'Tamoxifen')?.section).toEqual(['Expired']);
  });

  test('struck words and the label of an icon are told', () => {
    const [item] = read('<ul><li><s>Tamoxifen 20 mg</s> <img alt="on hold"></li></ul>');
    expect(item).toMatchObject({ text: 'Tamoxifen 20 mg', struck: [[0, 15]] });
    expect(read('<ul><li>Letrozole <i title="discontinued"></i></li></ul>')[0]?.hints).toEqual([
      'discontinued',
    ]);
  });

  test('the value of a field is said, of a search box or a secret not', () => {
    const blocks =
      read(`<input value="Raloxifene 60 mg"><input type="password" value="tamoxifen"><input type="search" value="letrozole">
      <input name="drugSearch" value="exemestane"><form role="search"><p><input value="anastrozole"></p></form>
      <search><input value="toremifene"></search>`);
    expect(blocks).toMatchObject([{ text: 'Raloxifene 60 mg', role: 'control' }]);
  });
});

describe('cells and their columns', () => {
  const columns = (body: string) =>
    read(body)
      .filter(({ role }) => role === 'cell')
      .map(({ text, column }) => `${column ?? '-'}: ${text}`);

  test('a cell by its role is a cell, whatever its tag', () => {
    const row = (...cells: string[]) =>
      `<div role="row">${cells.map((cell) => `<span role="gridcell">${cell}</span>`).join('')}</div>`;
    const head =
      '<div role="row"><span role="columnheader">Order</span><span role="columnheader">Status</span></div>';
    expect(columns(`<div role="grid">${head}${row('tamoxifen 20 mg', 'Discontinued')}</div>`)).toEqual([
      'Order: tamoxifen 20 mg',
      'Status: Discontinued',
    ]);
    // Outside of a row the role says nothing of the lay-out.
    expect(texts('<p>On <span role="cell">letro</span>zole</p>')).toEqual(['On letrozole']);
  });

  test('of headers in several rows the lowest names its column, one that goes down keeps it', () => {
    const head =
      '<tr><th rowspan="2">#</th><th rowspan="2">Medicine</th><th colspan="2">Source</th><th rowspan="2">Action</th></tr>' +
      '<tr><th>GP</th><th>Patient</th></tr>';
    const body = '<tr><td>1</td><td>Letrozole</td><td>no</td><td>yes</td><td>CONTINUE</td></tr>';
    expect(columns(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`)).toEqual([
      '#: 1',
      'Medicine: Letrozole',
      'GP: no',
      'Patient: yes',
      'Action: CONTINUE',
    ]);
  });

  test('rows of headers that do not touch begin anew, and spans without an end are cut off', () => {
    const part = (name: string) => `<tr><th>${name}</th><th>Dose</th></tr><tr><td>a</td><td>b</td></tr>`;
    expect(columns(`<table>${part('Drug')}${part('Vaccine')}</table>`)).toEqual([
      'Drug: a',
      'Dose: b',
      'Vaccine: a',
      'Dose: b',
    ]);
    const endless = '<tr><th colspan="9999999">A</th><th rowspan="9999999">B</th></tr><tr><td>x</td></tr>';
    expect(columns(`<table>${endless}</table>`)).toEqual(['A: x']);
  });
});
