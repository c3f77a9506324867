import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Result {
  readonly status: number | null;
  readonly lines: readonly Line[];
  readonly errors: string;
}

interface Line {
  id: string;
  kind: string;
  text?: string;
  mentions: {
    start: number;
    end: number;
    text: string;
    concept: string;
    class: string;
    status: string;
    who: string;
    because: unknown[];
  }[];
  cards: { id: string; topic: string; indicator: string; summary: string; mentions: number[] }[];
}

function annotate(args: string[], input = ''): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn('node_modules/.bin/tsx', ['src/cli/annotate/main.ts', ...args]);
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      errors += data;
    });
    child.on('close', (status) => {
      const lines = output.split('\n').filter((line) => line.startsWith('{'));
      resolve({ status, lines: lines.map((line) => JSON.parse(line) as Line), errors });
    });
    child.stdin.end(input);
  });
}

describe('npm run annotate', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aimss-guide-annotate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('finds names, statuses, reasons and cards in a text', async () => {
    const text =
      '😀 Medications:\n- Letrozole 2.5 mg daily\n- Raloxifene 60 mg daily\n\nMother took tamoxifen.\n';
    const { status, lines } = await annotate(['--format', 'text', '--kind', 'record'], text);
    expect(status).toBe(0);
    const [line] = lines;
    expect(line).toMatchObject({ id: '-', kind: 'record' });
    for (const mention of line?.mentions ?? []) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.because.length).toBeGreaterThan(0);
    }
    expect(
      line?.mentions.map(({ concept, class: kind, status: state, who }) => [concept, kind, state, who]),
    ).toEqual([
      ['letrozole', 'aromatase-inhibitor', 'active', 'patient'],
      ['raloxifene', 'serm', 'active', 'patient'],
      ['tamoxifen', 'serm', 'family', 'other'],
    ]);
    const warning = line?.cards.find((card) => card.topic === 'serm-combination');
    expect(warning).toMatchObject({ indicator: 'warning', mentions: [0, 1] });
  });

  test('extracts the text of html and gives offsets into it', async () => {
    const file = join(folder, 'chart.html');
    writeFileSync(
      file,
      '<title>x</title><h2>Discontinued medications</h2><ul><li><b>Tam</b>oxifen 20&nbsp;mg<script>letrozole</script></li></ul><p hidden>Femara</p>',
    );
    const { lines } = await annotate([file]);
    const [line] = lines;
    expect(line?.mentions.map(({ concept, status }) => [concept, status])).toEqual([
      ['tamoxifen', 'discontinued'],
    ]);
    for (const { start, end, text } of line?.mentions ?? []) expect(line?.text?.slice(start, end)).toBe(text);
  });

  test('names a bad line with its number, goes on, and ends with 2', async () => {
    const input = [
      '{"id":"a","text":"On anastrozole."}',
      'not json',
      '{"id":"b"}',
      '',
      '{"id":"c","text":"x","kind":"poem"}',
      '{"id":"d","text":"A trial of letrozole versus tamoxifen.","kind":"literature"}',
    ].join('\n');
    const { status, lines, errors } = await annotate(['--format', 'jsonl'], input);
    expect(status).toBe(2);
    expect(lines.map((line) => line.id)).toEqual(['a', 'd']);
    expect(lines[1]?.cards.some((card) => card.topic === 'serm-combination')).toBe(false);
    expect(errors).toMatch(/line 2: is not JSON; skipped/);
    expect(errors).toMatch(/line 3: .*exactly one of "text" and "html"/);
    expect(errors).toMatch(/line 5: kind/);
    expect(errors).not.toMatch(/ at .*\.ts:/);
  });

  test.each([
    [['--format', 'pdf'], /--format takes one of jsonl, text, html/],
    [['--colour'], /--colour/],
    [['no-such-file.txt'], /cannot be read/],
  ])('refuses %j with help and status 2', async (args, message) => {
    const { status, errors } = await annotate(args);
    expect(status).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).toMatch(/npm run --silent annotate/);
    expect(errors).not.toMatch(/ at .*\.ts:/);
  });

  test('a reader that has seen enough is no error', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, index) => `{"id":"${index}","text":"On letrozole and raloxifene."}`,
    );
    const status = await new Promise((resolve) => {
      const child = spawn('node_modules/.bin/tsx', ['src/cli/annotate/main.ts', '--format', 'jsonl']);
      child.stdout.once('data', () => child.stdout.destroy());
      child.stdin.on('error', () => undefined);
      child.stdin.end(many.join('\n'));
      child.on('close', resolve);
    });
    expect(status).toBe(0);
  });
});
