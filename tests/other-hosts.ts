import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseByteRange } from '~/lib/byte-range';
import { contentTypeOf } from '~/lib/content-types';

/** A small server for a test. */
export interface Host {
  /** Its address without a trailing slash. */
  origin: string;
  close(): void;
}

/** A page of a course or a blog on another site, with the given HTML as its text. */
export function serveCourse(body: string): Promise<Host> {
  return listen('127.0.0.1', (_request, response) => {
    const page = `<!doctype html><html lang="nb"><head><title>Kurs</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
}

/** A finished site on a host that sends no header of its own: no policy, no permission to others, as cheap web hotels do. */
export function serveBare(folder: string): Promise<Host> {
  return listen('localhost', (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', contentTypeOf(file));
    const { size } = statSync(file);
    const range = parseByteRange(request.headers.range, size);
    if (range === undefined || range === 'unsatisfiable') {
      response.end(readFileSync(file));
      return;
    }
    const { start, end } = range;
    response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': end - start + 1 });
    createReadStream(file, { start, end }).pipe(response);
  });
}

function listen(host: string, answer: RequestListener): Promise<Host> {
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, () =>
      resolve({ origin: `http://${host}:${(server.address() as AddressInfo).port}`, close: () => server.close() }),
    );
  });
}
