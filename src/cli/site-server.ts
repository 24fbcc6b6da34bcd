import { closeSync, createReadStream, existsSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseByteRange } from '../lib/byte-range.ts';
import { contentTypeOf, isCompressible } from '../lib/content-types.ts';
import { classify, headersOf } from '../lib/headers.ts';

/** What is served and where. */
interface ServedSite {
  /** Folder of the finished site. */
  folder: string;
  /** Sub-path the site lies below, with slashes around. */
  basePath: string;
  /** Port; 0 takes a free one. */
  port: number;
}

/** Serves a finished site as a production host would: its headers, media types, compression and byte ranges. Resolves when it listens. */
export function serveSite({ folder, basePath, port }: ServedSite): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, { folder, basePath, port }).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/** An address answered with a bare status and headers. */
interface BareAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
}

/** An address answered with a file. */
interface FoundFile extends BareAnswer {
  file: string;
}

/** Answers a request; one that comes while a new site is swapped in is answered from the new one a moment later. */
async function answer(request: IncomingMessage, response: ServerResponse, site: ServedSite): Promise<void> {
  for (let tries = 1; !tryAnswer(request, response, site); tries++) {
    if (tries === 100) return send(response, 503, { 'Retry-After': 1 });
    await wait(20);
  }
}

/** Answers unless the site was changed for another while its files were looked for. */
function tryAnswer(request: IncomingMessage, response: ServerResponse, site: ServedSite): boolean {
  const before = identify(site.folder);
  try {
    const found = findAnswer(request, site);
    if (found.status === 404 && (before === undefined || before !== identify(site.folder))) return false;
    if ('file' in found) sendFile(request, response, found);
    else send(response, found.status, found.headers);
    return true;
  } catch (error) {
    if (response.headersSent || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return false;
  }
}

/** What a folder is whatever its name; undefined when there is none. */
function identify(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function findAnswer({ method, url }: IncomingMessage, { folder, basePath }: ServedSite): BareAnswer | FoundFile {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const path = readPath(url ?? '/');
  if (path === undefined) return { status: 400, headers: {} };
  if (!path.startsWith(basePath)) return { status: 302, headers: { Location: basePath } };
  const local = `/${path.slice(basePath.length)}`;
  const file = join(folder, local.endsWith('/') ? `${local}index.html` : local);
  if (!existsSync(file)) return findMissing(folder);
  if (statSync(file).isDirectory()) return { status: 301, headers: { Location: `${path}/${queryOf(url ?? '')}` } };
  return { status: 200, headers: headersOf(classify(local)), file };
}

/** The page for what is not there, or a bare answer when the site has none. */
function findMissing(folder: string): BareAnswer | FoundFile {
  const file = join(folder, '404.html');
  return existsSync(file) ? { status: 404, headers: headersOf('page'), file } : { status: 404, headers: {} };
}

function queryOf(url: string): string {
  return url.includes('?') ? url.slice(url.indexOf('?')) : '';
}

/** The path of a request, unescaped and without tricks to leave the folder; undefined when it cannot be read. */
function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return /[\0\\]/.test(path) ? undefined : posix.normalize(path);
  } catch {
    return undefined;
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, found: FoundFile): void {
  const contentType = contentTypeOf(found.file);
  const own = { ...found, headers: { ...found.headers, 'Content-Type': contentType } };
  if (isCompressible(contentType)) sendText(request, response, own);
  else sendBytes(request, response, own);
}

/** Sends a file of bytes, whole or the range asked for; opened once, so that length and bytes are of the same file. */
function sendBytes(request: IncomingMessage, response: ServerResponse, { file, status, headers }: FoundFile): void {
  const open = openSync(file, 'r');
  const { size } = fstatSync(open);
  const range = parseByteRange(request.headers.range, size);
  if (range === 'unsatisfiable') {
    closeSync(open);
    send(response, 416, { ...headers, 'Content-Range': `bytes */${size}` });
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = { 'Accept-Ranges': 'bytes', 'Content-Length': end - start + 1 };
  response.writeHead(range ? 206 : status, {
    ...headers,
    ...length,
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (request.method === 'HEAD' || size === 0) {
    closeSync(open);
    response.end();
    return;
  }
  const bytes = createReadStream(file, { fd: open, start, end }).on('error', () => response.destroy());
  response.on('close', () => bytes.destroy());
  bytes.pipe(response);
}

/** Sends a text file, compressed when the browser takes brotli. */
function sendText(request: IncomingMessage, response: ServerResponse, { file, status, headers }: FoundFile): void {
  const plain = readFileSync(file);
  const isPacked = String(request.headers['accept-encoding'] ?? '').includes('br');
  const body = isPacked ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : plain;
  response.writeHead(status, {
    ...headers,
    Vary: 'Accept-Encoding',
    'Content-Length': body.length,
    ...(isPacked ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string | number>>): void {
  response.writeHead(status, { 'Content-Length': 0, ...headers });
  response.end();
}
