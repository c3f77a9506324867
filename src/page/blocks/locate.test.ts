// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { staticLook, walker } from './index';

function blockOf(html: string) {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const walk = walker(document.body, { look: staticLook });
  walk.step(() => true);
  const [first] = walk.blocks;
  if (!first) throw new Error('no block');
  return first;
}

test('the way back leads to the very words, over tags and soft hyphens', () => {
  const { block, locate } = blockOf('<p>On <b>letro</b>\u00adzole, daily</p>');
  const start = block.text.indexOf('letrozole');
  const range = locate(start, start + 9);
  expect(range?.startContainer.nodeValue).toBe('letro');
  expect(range?.startOffset).toBe(0);
  expect(range?.endContainer.nodeValue).toBe('\u00adzole, daily');
  expect(range?.endOffset).toBe(5);
});

test('words that were removed meanwhile have no way back', () => {
  const { locate } = blockOf('<p>letrozole</p>');
  document.body.replaceChildren();
  expect(locate(0, 9)).toBeNull();
});

test('the value of a field has no way back: it is never marked', () => {
  const { block, locate, marked } = blockOf('<input value="raloxifene">');
  expect(block.text).toBe('raloxifene');
  expect(marked).toBe(false);
  expect(locate(0, 10)).toBeNull();
});
