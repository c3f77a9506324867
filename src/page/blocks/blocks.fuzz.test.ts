// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staticLook, walker } from './index';

/** Pieces of text with what joins and what parts words in them. */
const words = fc.stringMatching(/^[a-z \u00ad\u200b\u00a0\n<&]{0,12}$/);
const inline = fc.constantFrom('b', 'i', 'span', 'a', 'sup', 'mark', 'label');
const blocks = fc.constantFrom(
  'p',
  'div',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'dl',
  'dt',
  'dd',
  'h2',
  'section',
  'select',
  'option',
  'textarea',
  'pre',
  'br',
  'script',
  'svg',
  'button',
);
const attributes = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { hidden: '' },
  { 'aria-hidden': 'true' },
  { style: 'display:none' },
  { contenteditable: 'true' },
  { title: 'active' },
  { role: 'row' },
  { role: 'cell' },
);

/** A tree as a page might hold it, valid HTML or not: built by calls, so that no parser mends it. */
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((text): Node => document.createTextNode(text)),
    fc
      .tuple(fc.oneof(inline, blocks), attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, attrs, children]): Node => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
        element.append(...children);
        return element;
      }),
  ),
}));

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u00a0]+/g, '');

/** The text of a range without what a reader does not see inside it. */
function shownIn(range: Range): string {
  const part = range.cloneContents();
  for (const hidden of part.querySelectorAll(
    '[hidden], [aria-hidden], [style], script, template, svg, textarea, select, br',
  ))
    hidden.remove();
  return bare(part.textContent ?? '');
}

test('any tree is read without a throw and left as it was, and every word leads back to its own characters', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (children) => {
      document.body.replaceChildren(...children);
      const before = document.body.innerHTML;
      const walk = walker(document.body, { look: staticLook });
      walk.step(() => true);
      for (const { block, locate, marked } of walk.blocks) {
        if (!marked) continue;
        for (const { index, 0: word } of block.text.matchAll(/\S+/g)) {
          const range = locate(index, index + word.length);
          if (range) expect(shownIn(range), before).toBe(bare(word));
        }
      }
      expect(document.body.innerHTML).toBe(before);
    }),
    { numRuns: 300 },
  );
});
