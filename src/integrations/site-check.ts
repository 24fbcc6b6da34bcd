import { existsSync, globSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Finding } from '../checks/finding.ts';
import { formatCount, formatFinding } from '../checks/report.ts';
import { checkSite } from '../checks/site/check-site.ts';
import { prepareSite } from '../checks/site/prepare-site.ts';
import { readDrafts } from '../checks/site/read-drafts.ts';
import type { SourceFiles } from '../checks/site/source-files.ts';
import type { ContentFile } from '../lib/content-file.ts';

/** What the check needs to know of the build. */
interface CheckSettings {
  contentDir: string;
  basePath: string;
  siteUrl: string;
}

/** Reads the finished site before anything is published; what is wrong stops the build with the file and line to mend. */
export function siteCheck({ contentDir, basePath, siteUrl }: CheckSettings): AstroIntegration {
  let pageSources: Readonly<Record<string, ContentFile>> = {};
  return {
    name: 'site-check',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        pageSources = takeOutSources(fileURLToPath(dir));
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = listFiles(root);
        const read = (address: string) => readFileSync(join(root, address));
        const site = prepareSite({
          origin: siteUrl,
          basePath,
          files,
          read,
          sources: pageSources,
          drafts: readDrafts(contentDir),
        });
        const findings = checkSite(site, openSources(contentDir)).map((finding) => nameFile(finding, contentDir));
        const addresses = site.pages.reduce((sum, page) => sum + page.addresses.length, 0);
        for (const warning of findings.filter(({ severity }) => severity === 'warning'))
          logger.warn(formatFinding(warning, 'nb'));
        if (findings.some(({ severity }) => severity === 'error')) throw checkFailed(findings);
        logger.info(`${site.pages.length} pages checked (${addresses} addresses)`);
      },
    },
  };
}

/** Reads which file every page comes from and takes the list out of the site, before anything else looks at it. */
function takeOutSources(root: string): Readonly<Record<string, ContentFile>> {
  const path = join(root, 'page-sources.json');
  // Our own page wrote it.
  const sources = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ContentFile>;
  rmSync(path);
  return sources;
}

/** The addresses of all files of a site, sorted. */
function listFiles(root: string): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ parentPath, name }) => `/${relative(root, join(parentPath, name)).replaceAll('\\', '/')}`)
    .sort();
}

/** What people have written, read when a fault has to be found in it. */
function openSources(contentDir: string): SourceFiles {
  const list = globSync('**/*.{mdx,yaml}', { cwd: contentDir }).map((path) => path.replaceAll('\\', '/'));
  return {
    // The pattern says how the names end.
    list: list.sort() as ContentFile[],
    read: (file) => {
      const path = join(contentDir, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
  };
}

/** The file from the folder the command runs in, as it is opened. */
function nameFile(finding: Finding, contentDir: string): Finding {
  return { ...finding, file: relative('.', join(contentDir, finding.file)).replaceAll('\\', '/') };
}

/** The error that stops a build, with everything there is to mend, for the author. */
function checkFailed(findings: readonly Finding[]): Error {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const lines = [...errors.map((finding) => formatFinding(finding, 'nb')), formatCount(findings, 'nb')];
  const error = new Error(lines.join('\n'));
  error.name = 'CheckFailed';
  return error;
}
