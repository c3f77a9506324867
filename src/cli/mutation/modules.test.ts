import { expect, test } from 'vitest';
import { Modules } from './modules';

const made = (outside: (id: string) => unknown = () => undefined) =>
  new Modules(
    [
      ['a/one.js', 'exports.two = require("../two.js"); exports.lib = require("lib"); exports.own = {};'],
      ['two.js', 'exports.own = {};'],
      ['bad.js', 'throw new RangeError(require("lib"));'],
    ],
    outside,
  );
type Loaded = { two: object; lib: unknown; own: object };

test('modules find each other, and others outside; each runs once', () => {
  const modules = made((id) => `outside ${id}`);
  const one = modules.load('a/one.js') as Loaded;
  expect(one.lib).toBe('outside lib');
  expect(one.two).toBe(modules.load('two.js'));
  expect(modules.load('a/one.js')).toBe(one);
});

test('what was forgotten runs anew, with what it needs as it is', () => {
  const modules = made();
  const one = modules.load('a/one.js') as Loaded;
  modules.forget('a/one.js');
  const again = modules.load('a/one.js') as Loaded;
  expect(again.own).not.toBe(one.own);
  expect(again.two).toBe(one.two);
});

test('a module that throws is not known afterwards', () => {
  let times = 0;
  const modules = made(() => String(++times));
  expect(() => modules.load('bad.js')).toThrow('1');
  expect(() => modules.load('bad.js')).toThrow('2');
  expect(() => modules.load('none.js')).toThrow('no module');
});
