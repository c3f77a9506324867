import { describe, expect, it } from 'vitest';
import { type ExportedPage, type ExportFormat, exportPage } from './annotations';

/** A name that holds all that it was made of. */
const nameOf = (text: string) => `urn:x:${encodeURIComponent(text)}`;
const write = (written: ExportedPage, format: ExportFormat) => exportPage(written, format, nameOf);

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
    const written = JSON.parse(write(page, 'jsonld'));
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

  it('gives the page, its collection and every annotation an IRI, no two the same, the same in the same export', () => {
    const [place] = page.places;
    if (!place) throw new Error('the fixture has a place');
    // Two places that agree in every word.
    const twice = { ...page, places: [place, place] };
    const written = JSON.parse(write(twice, 'jsonld'));
    const ids = [written.id, written.partOf.id, ...written.items.map(({ id }: { id: string }) => id)];
    for (const id of ids) expect(id).toMatch(/^urn:x:./);
    expect(new Set(ids).size).toBe(4);
    expect(written.partOf.first).toBe(written.id);
    expect(write(twice, 'jsonld')).toBe(write(twice, 'jsonld'));
    const changed = { ...twice, places: [{ ...place, status: 'active' as const }, place] };
    const other = JSON.parse(write(changed, 'jsonld'));
    expect(other.items[0].id).not.toBe(written.items[0].id);
    expect(other.items[1].id).toBe(written.items[1].id);
    expect(other.id).not.toBe(written.id);
  });

  it('writes a table that a reader of RFC 4180 takes apart again', () => {
    const text = write(page, 'csv');
    expect(text.split('\r\n')[0]).toBe('text,concept,class,status,detail,who,before,after,because,url,read');
    expect(text).toContain('"She took ""her"", ","\nuntil May",cue:held (on hold); section:current,');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['=SUM(A1)', '+1', '-1', '@x'])('lets no text of a page become a formula: %s', (prefix) => {
    const [place] = page.places;
    if (!place) throw new Error('the fixture has a place');
    const text = write({ ...page, places: [{ ...place, prefix }] }, 'csv');
    expect(text).toContain(`,'${prefix}`);
  });

  it('writes a heading for a page without marks', () => {
    expect(
      write({ ...page, places: [] }, 'csv')
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
    expect(JSON.parse(write({ ...page, places: [] }, 'jsonld')).items).toEqual([]);
  });
});
