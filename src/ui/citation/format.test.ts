import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, type CitedWork, cite } from './format';

const trial: CitedWork = {
  id: 'hershman-2018-s1200',
  authors: 'Hershman DL, et al.',
  title: 'Effect of Acupuncture vs Sham Acupuncture or Waitlist Control on Joint Pain',
  journal: 'JAMA',
  year: 2018,
  doi: '10.1001/jama.2018.8907',
  pmid: '29998338',
};
const guidance: CitedWork = { id: 'ca', authors: 'Cancer Australia', title: 'Arthralgia: 50% & more?' };

describe('cite', () => {
  it('writes a line', () => {
    expect(cite(trial, 'vancouver')).toBe(
      'Hershman DL, et al. Effect of Acupuncture vs Sham Acupuncture or Waitlist Control on Joint Pain. JAMA. 2018. doi:10.1001/jama.2018.8907. PMID: 29998338.',
    );
    expect(cite(guidance, 'vancouver')).toBe('Cancer Australia. Arthralgia: 50% & more?');
  });

  it('writes RIS, with a type, an end and CRLF', () => {
    expect(cite(trial, 'ris').split('\r\n')).toEqual([
      'TY  - JOUR',
      'AU  - Hershman, D. L.',
      'TI  - Effect of Acupuncture vs Sham Acupuncture or Waitlist Control on Joint Pain',
      'JO  - JAMA',
      'PY  - 2018',
      'DO  - 10.1001/jama.2018.8907',
      'AN  - 29998338',
      'ER  - ',
    ]);
    expect(cite(guidance, 'ris').split('\r\n')).toEqual([
      'TY  - GEN',
      'AU  - Cancer Australia',
      'TI  - Arthralgia: 50% & more?',
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
        '  doi = {10.1001/jama.2018.8907},',
        '  pmid = {29998338},',
        '}',
      ].join('\n'),
    );
    expect(cite(guidance, 'bibtex')).toBe(
      '@misc{ca,\n  author = {{Cancer Australia}},\n  title = {{Arthralgia: 50\\% \\& more?}},\n}',
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
