import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../src/cli/support/launch';
import { buildFolder, ENGINES, launch } from '../support/session';

/** Words that no file we ship may hold, each with code that it must be found in. */
const FORBIDDEN = [
  [/\bfetch\b/, 'window.fetch("/x")'],
  [/XMLHttpRequest/, 'new XMLHttpRequest()'],
  [/WebSocket|WebTransport|EventSource|RTCPeerConnection/, 'new WebSocket("wss://a.example")'],
  [/sendBeacon/, 'navigator.sendBeacon("/x")'],
  [/\beval\s*\(/, 'eval ("1")'],
  [/\bFunction\s*\(|\bnew Function\b|[=(,:]\s*Function\s*[,;)}]/, 'const F=Function;new F("")'],
  [/innerHTML|outerHTML|insertAdjacentHTML/, 'node.innerHTML="<b>"'],
  [/document\.write|createContextualFragment|DOMParser|setHTMLUnsafe/, 'document.write("<b>")'],
  [/importScripts/, 'importScripts("x.js")'],
  [/\bimport\s*\(/, 'await import("./x.js")'],
  [/\bnew (?:Shared)?Worker\b|serviceWorker\b/, 'new Worker("x.js")'],
  [/\bset(?:Timeout|Interval)\s*\(\s*[`'"]/, 'setTimeout("go()", 1)'],
  [/\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/, 'localStorage.x = 1'],
] as const;

const forbiddenIn = (code: string) =>
  FORBIDDEN.filter(([word]) => word.test(code)).map(([word]) => word.source);

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

test.each(FORBIDDEN)('%s is found where it is', (word, code) => {
  expect(code).toMatch(word);
  expect(forbiddenIn(code)).toContain(word.source);
});

describe.each(ENGINES)('what is shipped for %s', (engine) => {
  const folder = buildFolder(engine, 'production');

  test('holds no way to a network, to text as code, to text as markup or to another store, in any script', () => {
    const scripts = filesOf(folder, '.js');
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'guide.js', 'reader.js']));
    for (const file of scripts)
      expect(forbiddenIn(readFileSync(join(folder, file), 'utf8')), file).toEqual([]);
  });

  test('has pages and styles that name nothing outside, and no script or style within the markup', () => {
    const pages = filesOf(folder, '.html');
    expect(pages).toContain('popup.html');
    for (const file of pages) {
      const markup = readFileSync(join(folder, file), 'utf8');
      expect(markup, file).not.toMatch(
        /https?:\/\/|<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc="\/)[^>]*>/,
      );
    }
    for (const file of filesOf(folder, '.css'))
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/https?:|@import|\/\/[a-z]/);
  });

  test('is held to it by the browser: a page of ours can connect to nothing and make no code or markup of text', async () => {
    const session = await launch(engine, 'production');
    const page = await openExtensionPage(session, 'options.html');
    const tried = await page.evaluate(async () => {
      const blocked: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        blocked.push(effectiveDirective),
      );
      const refused = async (work: () => unknown) => {
        try {
          await work();
          return false;
        } catch {
          return true;
        }
      };
      // In a task of the page's own: Firefox lets the driver's task make code of text.
      await new Promise((done) => setTimeout(done));
      const answers = {
        connect: await refused(() => fetch('https://a.example/')),
        // biome-ignore lint/security/noGlobalEval: that this fails is what is tested.
        code: await refused(() => globalThis.eval('1')),
        markup: await refused(() => {
          document.createElement('p').innerHTML = '<b>bold</b>';
        }),
      };
      const image = new Image();
      await new Promise((done) => {
        image.onerror = done;
        image.onload = done;
        image.src = 'https://a.example/pixel.png';
      });
      return { answers, blocked: [...new Set(blocked)].sort() };
    });
    await session.close();
    expect(tried.answers).toEqual({ connect: true, code: true, markup: true });
    expect(tried.blocked).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
  });
});
