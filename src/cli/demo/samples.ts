import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The bundled sample pages: what each shows, and the name to hover over in it. */
export const SAMPLES = [
  { name: 'pubmed-abstract', title: 'PubMed abstract', hover: 'anastrozole' },
  { name: 'pubmed-list', title: 'PubMed result list', hover: 'Femara' },
  { name: 'chart-concurrent', title: 'Chart, letrozole and raloxifene both active', hover: 'letrozole' },
  { name: 'chart-switch', title: 'Chart, switched from tamoxifen to anastrozole', hover: 'anastrozole' },
] as const;

export interface SampleServer {
  address(name: string): string;
  close(): void;
}

/** Serves the sample pages on 127.0.0.1, on a free port. */
export async function serveSamples(): Promise<SampleServer> {
  const server = createServer((request, response) => {
    const name = SAMPLES.find((sample) => request.url === `/${sample.name}`)?.name;
    if (!name) {
      response.writeHead(404).end();
      return;
    }
    readFile(`tests/samples/${name}.html`).then(
      (body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  // A listening TCP server has an address of this form (Node documentation, `server.address()`).
  const { port } = server.address() as AddressInfo;
  return { address: (name) => `http://127.0.0.1:${port}/${name}`, close: () => server.close() };
}
