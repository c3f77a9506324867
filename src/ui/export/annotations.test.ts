import { describe, expect, it } from 'vitest';
import { type ExportedPage, exportPage } from './annotations';

const page: ExportedPage = {
  url: 'https://chart.example/1',
  title: 'Chart',
  read: '2026-11-24T12:00:00Z',
  knowledge: '2026.11',
  places: [
    {
      exact: 'letrozole',
      prefix: 'She took "her", ',
      suffix: '\nuntil May',
      concept: 'letrozole',
      class: 'aromatase-inhibitor',
      status: 'discontinued',
      who: 'patient',
      detail: 'held',
      because: [
        { rule: 'cue:held', words: 'on hold' },
        { rule: 'section:current', words: '' },
      ],
    },
  ],
};

describe('exportPage', () => {
  it('writes Web Annotations that say what, how and where', () => {
    const written = JSON.parse(exportPage(page, 'jsonld'));
    expect(written['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(written.type).toBe('AnnotationPage');
    expect(written.items).toHaveLength(1);
    expect(written.items[0].target).toEqual({
      source: 'https://chart.example/1',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'letrozole',
        prefix: 'She took "her", ',
        suffix: '\nuntil May',
      },
    });
    expect(written.items[0].body.map(({ value }: { value: string }) => value)).toEqual([
      'letrozole',
      'aromatase-inhibitor',
      'status: discontinued',
      'detail: held',
      'who: patient',
      'cue:held: on hold',
      'section:current',
    ]);
  });

  it('writes a table that a reader of RFC 4180 takes apart again', () => {
    const text = exportPage(page, 'csv');
    expect(text.split('\r\n')[0]).toBe('text,concept,class,status,detail,who,before,after,because,url,read');
    expect(text).toContain('"She took ""her"", ","\nuntil May",cue:held (on hold); section:current,');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['=SUM(A1)', '+1', '-1', '@x'])('lets no text of a page become a formula: %s', (prefix) => {
    const [place] = page.places;
    if (!place) throw new Error('the fixture has a place');
    const text = exportPage({ ...page, places: [{ ...place, prefix }] }, 'csv');
    expect(text).toContain(`,'${prefix}`);
  });

  it('writes a heading for a page without marks', () => {
    expect(
      exportPage({ ...page, places: [] }, 'csv')
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
    expect(JSON.parse(exportPage({ ...page, places: [] }, 'jsonld')).items).toEqual([]);
  });
});
