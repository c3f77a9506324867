import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function annotate(args: string[], input: string, enough = false): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('node_modules/.bin/tsx', [
      'src/cli/annotate/main.ts',
      ...['--format', 'jsonl'],
      ...args,
    ]);
    const ended = { output: '', errors: '' };
    child.stdout.on('data', (data) => {
      ended.output += data;
      if (enough) child.stdout.destroy();
    });
    child.stderr.on('data', (data) => {
      ended.errors += data;
    });
    child.on('close', (status) => resolve({ status, ...ended }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const DRUGS = ['letrozole', 'tamoxifen', 'Femara', 'raloxifene', 'metformin'];
const SAID = ['Continues', 'Stopped', 'Allergic to', 'Her mother took', 'Considering'];

/** Documents of very different sizes, so that a thread given the short ones is done long before its neighbour. */
const documents = Array.from({ length: 300 }, (_, index) => {
  const sentence = `${SAID[index % SAID.length]} ${DRUGS[(index * 7) % DRUGS.length]} ${index} mg daily. `;
  const text = sentence.repeat(index % 50 === 0 ? 200 : 1 + (index % 3));
  return JSON.stringify({ id: index, ...(index % 5 === 0 ? { html: `<p>${text}</p>` } : { text }) });
});

describe('npm run annotate -- --jobs', () => {
  test('gives the output of one thread, byte for byte, and names the same bad lines', async () => {
    const lines = [...documents.slice(0, 100), 'not json', ...documents.slice(100), '{"id":"b"}'];
    const [one, several] = await Promise.all([
      annotate([], lines.join('\n')),
      annotate(['--jobs', '3'], lines.join('\n')),
    ]);
    expect(several).toEqual(one);
    expect(several.status).toBe(2);
    expect(several.errors).toMatch(/line 101: is not JSON; skipped/);
    expect(several.output.split('\n').slice(0, -1)).toHaveLength(documents.length);
  });

  test('ends quietly when the reader has seen enough', async () => {
    const { status, errors } = await annotate(['--jobs', '2'], documents.join('\n').repeat(5), true);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test.each(['0', '65', '1.5', '-1', 'two', ''])(
    'refuses %j threads with help and status 2',
    async (jobs) => {
      const { status, output, errors } = await annotate([`--jobs=${jobs}`], '');
      expect(status).toBe(2);
      expect(output).toBe('');
      expect(errors).toMatch(/--jobs takes a whole number from 1 to 64/);
      expect(errors).toMatch(/npm run --silent annotate/);
    },
  );
});
