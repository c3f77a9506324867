import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../src/cli/support/launch';
import { pointOf } from '../../src/cli/support/marks';
import { waitForShown } from '../../src/cli/support/shadow';
import { buildFolder, ENGINES, launch, sample } from '../support/session';

const CHART = 'http://record.example/patient/1';
const WORKER_BAR = 120 * 1024;

/** Every request that would leave the browser arrives here: plain ones as such, others as the wish for a tunnel. */
async function countingProxy(): Promise<{ server: Server; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === CHART)
      response.writeHead(200, { 'content-type': 'text/html' }).end(sample('chart-concurrent').body);
    else response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  // A listening TCP server has an address of this form (Node documentation, `server.address()`).
  return { server, port: (server.address() as AddressInfo).port, asked };
}

/** Addresses that the browser itself asks for, with or without an extension: its own services. */
const OF_THE_BROWSER =
  /(?:^|[/.])(?:mozilla\.(?:com|net|org)|firefox\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com)(?::|\/|$)/;

describe.each(ENGINES)('no request leaves %s', (engine) => {
  test('but for the page itself: reading, marking, warning, cards and popup ask for nothing', async () => {
    const { server, port, asked } = await countingProxy();
    const session = await launch(engine, 'e2e', {
      args: engine === 'chromium' ? [`--proxy-server=127.0.0.1:${port}`] : [],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
      },
    });
    const page = await session.browser.newPage();
    await page.goto(CHART);
    await waitForShown(session, page, ({ cards }) => cards.some(({ topic }) => topic === 'serm-combination'));
    const { x, y } = await pointOf(page, 'letrozole');
    await page.mouse.move(x, y, { steps: 4 });
    const { cards } = await waitForShown(session, page, ({ dialog }) => dialog !== null);
    expect(cards.length).toBeGreaterThan(1);
    const popup = await openExtensionPage(session, 'popup.html');
    await popup.waitForSelector('main');
    await session.close();
    server.close();
    const others = asked.filter((address) => !OF_THE_BROWSER.test(address));
    // The browser asks for a site's icon by itself.
    expect(others.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([CHART]);
  });

  test('the worker is at most 120 KB compressed', () => {
    const worker = readFileSync(join(buildFolder(engine, 'production'), 'background.js'));
    const size = gzipSync(worker, { level: 9 }).length;
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(WORKER_BAR);
  });
});
