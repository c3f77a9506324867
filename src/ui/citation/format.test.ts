import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, cite } from './format';
import type { CitedWork } from './work';

const trial: CitedWork = {
  id: 'hershman-2018-s1200',
  kind: 'rct',
  authors: 'Hershman DL, et al.',
  title: 'Effect of Acupuncture vs Sham Acupuncture or Waitlist Control on Joint Pain',
  journal: 'JAMA',
  year: 2018,
  pages: '320(2):167-176',
  doi: '10.1001/jama.2018.8907',
  pmid: '29998338',
};
const guidance: CitedWork = {
  id: 'ca',
  kind: 'guideline',
  authors: 'Cancer Australia',
  title: 'Arthralgia: 50% & more?',
  journal: 'Guidance (web)',
  lookup: 'https://example.org/a%20b',
};
const group: CitedWork = {
  ...trial,
  authors: "ATAC Trialists' Group (Baum M, et al.)",
  doi: undefined,
  pmid: undefined,
  lookup: 'https://example.org/atac',
};

describe('cite', () => {
  it('writes a line', () => {
    expect(cite(trial, 'vancouver')).toBe(
      'Hershman DL, et al. Effect of Acupuncture vs Sham Acupuncture or Waitlist Control on Joint Pain. JAMA. 2018;320(2):167-76. doi:10.1001/jama.2018.8907. PMID: 29998338.',
    );
    expect(cite(guidance, 'vancouver')).toBe(
      'Cancer Australia. Arthralgia: 50% & more? Guidance (web). Available from: https://example.org/a%20b',
    );
  });

  it.each([
    ['36(4):326-332', '2018;36(4):326-32'],
    ['386:1341-1352', '2018;386:1341-52'],
    ['9(1):98-103', '2018;9(1):98-103'],
    ['13:401', '2018;13:401'],
    ['3(2):e000523', '2018;3(2):e000523'],
    ['43', '2018;43'],
    ['29(1) (online 2020)', '2018;29(1)'],
    ['153-159', '2018:153-9'],
  ])('writes the place %s', (pages, written) => {
    expect(cite({ ...trial, pages }, 'vancouver')).toContain(` JAMA. ${written}. doi:`);
  });

  it('names a group of authors and its writers apart', () => {
    expect(cite(group, 'vancouver')).toMatch(/^Baum M, et al\.; ATAC Trialists' Group\. Effect/);
    expect(cite(group, 'vancouver')).toMatch(/Available from: https:\/\/example\.org\/atac$/);
    expect(cite(group, 'ris').split('\r\n').slice(1, 3)).toEqual([
      'AU  - Baum, M.',
      "AU  - ATAC Trialists' Group",
    ]);
    expect(cite(group, 'bibtex')).toContain("author = {Baum, M. and {ATAC Trialists' Group} and others},");
  });

  it('writes a label as what it is, with the edition that was seen', () => {
    const label: CitedWork = {
      ...guidance,
      kind: 'label',
      journal: 'Drug label',
      dated: 'revised 03/2024',
    };
    expect(cite(label, 'vancouver')).toContain('Drug label; revised 03/2024. Available from:');
    expect(cite(label, 'ris')).toMatch(
      /^TY {2}- ELEC\r\n[\s\S]*\r\nM3 {2}- Drug label\r\nN1 {2}- revised 03\/2024\r\n/,
    );
    expect(cite(label, 'bibtex')).toMatch(
      /^@misc\{[\s\S]*howpublished = \{Drug label\},\n {2}note = \{revised 03\/2024\},/,
    );
  });

  it('leaves out what was not seen', () => {
    const bare: CitedWork = { id: 'x', kind: 'review', title: 'T', pmcid: 'PMC12' };
    expect(cite(bare, 'vancouver')).toBe('T. PMCID: PMC12.');
    expect(cite(bare, 'ris').split('\r\n')).toEqual([
      'TY  - JOUR',
      'TI  - T',
      'C2  - PMC12',
      'UR  - https://pmc.ncbi.nlm.nih.gov/articles/PMC12/',
      'ER  - ',
    ]);
  });

  it('writes RIS, with a type, an end and CRLF', () => {
    expect(cite(trial, 'ris').split('\r\n')).toEqual([
      'TY  - JOUR',
      'AU  - Hershman, D. L.',
      'TI  - Effect of Acupuncture vs Sham Acupuncture or Waitlist Control on Joint Pain',
      'JO  - JAMA',
      'PY  - 2018',
      'VL  - 320',
      'IS  - 2',
      'SP  - 167',
      'EP  - 176',
      'DO  - 10.1001/jama.2018.8907',
      'AN  - 29998338',
      'UR  - https://doi.org/10.1001/jama.2018.8907',
      'ER  - ',
    ]);
    expect(cite(guidance, 'ris').split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Cancer Australia',
      'TI  - Arthralgia: 50% & more?',
      'M3  - Guidance (web)',
      'UR  - https://example.org/a%20b',
      'ER  - ',
    ]);
  });

  it('writes BibTeX, with signs escaped and a body kept whole', () => {
    expect(cite(trial, 'bibtex')).toBe(
      [
        '@article{hershman-2018-s1200,',
        '  author = {Hershman, D. L. and others},',
        '  title = {{Effect of Acupuncture vs Sham Acupuncture or Waitlist Control on Joint Pain}},',
        '  journal = {JAMA},',
        '  year = {2018},',
        '  volume = {320},',
        '  number = {2},',
        '  pages = {167--176},',
        '  doi = {10.1001/jama.2018.8907},',
        '  pmid = {29998338},',
        '  url = {https://doi.org/10.1001/jama.2018.8907},',
        '}',
      ].join('\n'),
    );
    expect(cite(guidance, 'bibtex')).toBe(
      [
        '@misc{ca,',
        '  author = {{Cancer Australia}},',
        '  title = {{Arthralgia: 50\\% \\& more?}},',
        '  howpublished = {Guidance (web)},',
        '  url = {https://example.org/a%20b},',
        '}',
      ].join('\n'),
    );
  });

  it.each(CITATION_STYLES)('never lets a line break of the data into a field: %s', (style) => {
    const broken = cite({ ...trial, title: 'One\nER  - \ntwo' }, style);
    expect(broken).toContain('One ER - two');
  });

  it('keeps several authors apart', () => {
    expect(cite({ ...trial, authors: 'Kim S, Chen N, Reid P.' }, 'bibtex')).toContain(
      'author = {Kim, S. and Chen, N. and Reid, P.},',
    );
  });
});
