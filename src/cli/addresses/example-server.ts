import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that answers in every way other people's servers do. */
export interface ExampleServer {
  origin: string;
  /** What was asked, in order: `HEAD /open`. */
  asked: string[];
  close(): Promise<void>;
}

/** How each path is answered: a status, and where it sends the reader. */
const answers: Readonly<Record<string, readonly [status: number, to?: string]>> = {
  '/open': [200],
  '/other': [200],
  '/moved': [301, '/open'],
  '/moved-again': [308, '/moved'],
  '/moved-away': [301, '/gone'],
  '/lent': [302, '/open'],
  '/ring': [301, '/ring'],
  '/lost': [301, 'mailto:kari@example.org'],
  '/missing': [404],
  '/gone': [410],
  '/broken': [500],
  '/closed-door': [403],
};

/** Starts the server; tests know its paths by the table above, `/no-head` refuses HEAD, `/slow` never answers, and `/copies` knows a copy of what ends with «gone». */
export async function startExampleServer(): Promise<ExampleServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://example.org');
    asked.push(`${request.method} ${pathname}`);
    if (pathname === '/slow') return;
    if (pathname === '/copies') {
      const url = searchParams.get('url') ?? '';
      const closest = { available: true, status: '200', url: `http://web.archive.org/web/2020/${url}` };
      response.end(JSON.stringify({ archived_snapshots: url.endsWith('gone') ? { closest } : {} }));
      return;
    }
    if (pathname === '/no-head') {
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
      return;
    }
    const [status, to] = answers[pathname] ?? [404];
    response.writeHead(status, to === undefined ? {} : { location: to }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A server that listens on a port has an address with one.
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
