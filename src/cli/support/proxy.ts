import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from './browsers';
import type { LaunchOptions } from './launch';

/** A proxy that serves the pages it is given, lets nothing else through, and writes down every wish. */
export interface CountingProxy {
  readonly asked: readonly string[];
  /** For `launchWithExtension`: everything goes by this proxy. */
  options(engine: Engine): LaunchOptions;
  close(): void;
}

/** Hosts that the browser itself asks for, with or without an extension: its own services. */
const OF_THE_BROWSER =
  /(?:^|[/.])(?:mozilla\.(?:com|net|org)|firefox\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com)(?::|\/|$)/;

export const isOfTheBrowser = (address: string): boolean => OF_THE_BROWSER.test(address);

/** Every request that would leave the browser arrives here: plain ones as such, others as the wish for a tunnel. */
export async function countingProxy(pages: ReadonlyMap<string, string>): Promise<CountingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = pages.get(request.url ?? '');
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  // A listening TCP server has an address of this form (Node documentation, `server.address()`).
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    options: (engine) => ({
      args: engine === 'chromium' ? [`--proxy-server=127.0.0.1:${port}`] : [],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
      },
    }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
