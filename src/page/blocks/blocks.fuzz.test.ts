// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newMemory, type PageBlock, staticLook, walker } from './index';

/** A page as it may come: a text, or an element with its attributes and what is in it. */
type Part =
  | string
  | { readonly tag: string; readonly attributes: Record<string, string>; readonly parts: Part[] };

const TAGS = (
  'div p span b i s del sup sub br hr h1 h3 ul li dl dt dd table caption thead tbody tr th td section header nav article main ' +
  'details summary button a pre label fieldset legend form input textarea select option noscript style template img svg canvas ' +
  'aimss-guide x-row'
).split(' ');
const attribute = fc.constantFrom<readonly [string, string]>(
  ['role', 'row'],
  ['role', 'cell'],
  ['role', 'columnheader'],
  ['role', 'heading'],
  ['role', 'listitem'],
  ['role', 'region'],
  ['role', 'search'],
  ['aria-level', '3'],
  ['aria-label', 'Allergies'],
  ['aria-labelledby', 'a b'],
  ['aria-hidden', 'true'],
  ['id', 'a'],
  ['class', 'card'],
  ['class', 'cm-editor'],
  ['contenteditable', 'true'],
  ['hidden', ''],
  ['open', ''],
  ['colspan', '3'],
  ['colspan', '-1'],
  ['colspan', '1e9'],
  ['title', 'stopped'],
  ['alt', 'on hold'],
  ['value', 'letrozole 2.5 mg'],
  ['type', 'password'],
  ['style', 'display: none'],
  ['style', 'display: inline-block'],
  ['style', 'white-space: pre-wrap'],
  ['style', 'text-decoration: line-through'],
  ['style', 'display: contents'],
);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'letrozole',
        'letro',
        'zole',
        ' ',
        '\n',
        '\n\n',
        '\t',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        'é',
        'e\u0301',
        '🙈',
        'ﬁ',
        '\u3000',
        'Medications',
        ':',
        'x',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.array(attribute, { maxLength: 2 }).map((list) => Object.fromEntries(list)),
      parts: fc.array(tie('part'), { maxLength: 5 }),
    }),
  ),
}));
const page = fc.array(part, { maxLength: 6 });

function build(parts: readonly Part[], into: Node): void {
  for (const each of parts) {
    if (typeof each === 'string') {
      into.appendChild(document.createTextNode(each));
      continue;
    }
    const element = document.createElement(each.tag);
    for (const [name, value] of Object.entries(each.attributes)) element.setAttribute(name, value);
    build(each.parts, element);
    into.appendChild(element);
  }
}

/** Every node of the page and what it says, in order. */
function nodesOf(root: Node): readonly (readonly [Node, string | null])[] {
  return [[root, root.nodeValue], ...[...root.childNodes].flatMap(nodesOf)];
}

function show(parts: readonly Part[]): HTMLElement {
  const root = document.createElement('main');
  build(parts, root);
  document.body.replaceChildren(root);
  return root;
}

/** What stands between two places of the page, as its text nodes say it. */
const wordsOf = (range: Range): string => range.toString();
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const plain = (words: string) => words.replace(INVISIBLE, '').replace(/\s+/g, ' ');

/** Every character of a block leads back to that very character. */
function expectTrue({ block, locate, marked }: PageBlock): void {
  for (let i = 0; i < block.text.length; i += 1) {
    const character = block.text.charAt(i);
    if (/\s/.test(character)) continue;
    const range = locate(i, i + 1);
    if (block.role === 'control') expect(range).toBeNull();
    else expect(range && wordsOf(range), `${i} of ${JSON.stringify(block.text)}`).toBe(character);
  }
  if (block.role === 'control') expect(marked).toBe(false);
}

test('whatever a page is made of, reading throws nothing, changes nothing, and every character has its way back', () => {
  fc.assert(
    fc.property(page, (parts) => {
      const root = show(parts);
      const before = nodesOf(root);
      const markup = root.outerHTML;
      const walk = walker(root, { look: staticLook });
      expect(walk.step(() => true)).toBe(true);
      for (const each of walk.blocks) expectTrue(each);
      expect(root.outerHTML).toBe(markup);
      const after = nodesOf(root);
      expect(after).toHaveLength(before.length);
      after.forEach(([node, value], i) => {
        expect(node).toBe(before[i]?.[0]);
        expect(value).toBe(before[i]?.[1]);
      });
    }),
    { numRuns: 300 },
  );
});

test('words of a block lead back to what the page shows there, over its tags', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (parts, a, b) => {
      const walk = walker(show(parts), { look: staticLook });
      walk.step(() => true);
      for (const { block, locate } of walk.blocks) {
        if (block.role === 'control' || block.text === '') continue;
        const [from, to] = [a % block.text.length, b % block.text.length].sort((x, y) => x - y);
        if (from === undefined || to === undefined) continue;
        const words = block.text.slice(from, to + 1);
        if (/^\s|\s$/.test(words)) continue;
        const range = locate(from, to + 1);
        if (!range) throw new Error(`No way back from ${JSON.stringify(words)}.`);
        expect(range.startContainer.nodeValue?.charAt(range.startOffset)).toBe(words.charAt(0));
        expect(range.endContainer.nodeValue?.charAt(range.endOffset - 1)).toBe(words.at(-1));
        // A gap between two badges is a blank of ours; nothing else is.
        expect(plain(wordsOf(range)).replaceAll(' ', '')).toContain(
          plain(words).replaceAll(' ', '').charAt(0),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('a page read in slices, or a second time from memory, has the same blocks', () => {
  fc.assert(
    fc.property(page, (parts) => {
      const root = show(parts);
      const read = (options: Parameters<typeof walker>[1], mayGoOn: () => boolean) => {
        const walk = walker(root, options);
        while (!walk.step(mayGoOn));
        return walk.blocks.map(({ block: { row: _, ...rest }, marked }) => ({ ...rest, marked }));
      };
      const whole = read({ look: staticLook }, () => true);
      expect(read({ look: staticLook }, () => false)).toEqual(whole);
      const memory = newMemory(() => false);
      expect(read({ look: staticLook, memory }, () => true)).toEqual(whole);
      expect(read({ look: staticLook, memory }, () => true)).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});
