import type { ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/content/check-content.ts';
import type { Finding } from '../checks/finding.ts';
import { formatFinding } from '../checks/report.ts';
import { escapeHtml } from '../lib/html-escape.ts';
import type { Folders } from '../lib/settings.ts';

/** Shows what is wrong with the content on every page of a preview, also on one that cannot be drawn; checks anew when an author saves. */
export function contentFaults({ contentDir, cacheDir }: Pick<Folders, 'contentDir' | 'cacheDir'>): AstroIntegration {
  return {
    name: 'content-faults',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const check = () => checkContent({ contentDir, cacheDir });
        let findings = check();
        const checkAgain = (path: string) => {
          if (!path.startsWith(contentDir)) return;
          findings = check();
          server.ws.send({ type: 'full-reload' });
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, checkAgain);
        server.watcher.add(contentDir);
        server.middlewares.use((request, response, next) => {
          if (request.url?.endsWith(sheetAddress)) {
            response.setHeader('content-type', 'text/css').end(sheet);
            return;
          }
          if (request.headers.accept?.includes('text/html'))
            addToPage(response, async () => formatPanel(await findings));
          next();
        });
      },
    },
  };
}

/** Puts HTML at the end of a page as it is sent; anything that is not a page goes through untouched. */
function addToPage(response: ServerResponse, makeHtml: () => Promise<string>): void {
  const { end, write, writeHead } = response;
  const parts: Buffer[] = [];
  const keep = (part: unknown) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  // The head is held back too: with it would go the length of a page that grows. Its last argument is the headers.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    for (const [name, value] of Object.entries(rest.at(-1) ?? {})) if (isHeader(value)) response.setHeader(name, value);
    return response;
  };
  response.write = (part: unknown) => {
    keep(part);
    return true;
  };
  // Node's own method has several forms; a page is always ended with at most one part.
  response.end = ((part?: unknown) => {
    keep(part);
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    response.removeHeader('content-length');
    response.removeHeader('etag');
    const send = (html: string) => {
      Object.assign(response, { end, write, writeHead });
      response.end(Buffer.concat([...parts, Buffer.from(html)]));
    };
    if (isPage) void makeHtml().then(send, () => send(''));
    else send('');
    return response;
  }) as typeof response.end;
}

function isHeader(value: unknown): value is string | string[] | number {
  return typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
}

/** The panel: a list that can be folded away, and nothing when all is well. */
function formatPanel(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const items = findings.map((finding) => `<li>${escapeHtml(formatFinding(finding, 'nb'))}</li>`).join('');
  const title = `${errors} feil og ${findings.length - errors} advarsler i innholdet`;
  return `<link rel="stylesheet" href="${sheetAddress}"><details class="content-faults" lang="nb" ${errors > 0 ? 'open' : ''}><summary>${title}</summary><ol>${items}</ol></details>`;
}

/** The panel's own stylesheet: the page's policy lets no style stand in HTML. */
const sheetAddress = '/@content-faults.css';

const sheet = `.content-faults {
  position: fixed;
  inset: auto 0 0 0;
  z-index: 100000;
  max-block-size: 45vh;
  overflow: auto;
  padding: 0.75rem 1rem;
  background: #7a1f1f;
  color: #fff;
  font: 1rem/1.5 system-ui, sans-serif;
}
.content-faults li {
  margin-block: 0.5rem;
}
`;
