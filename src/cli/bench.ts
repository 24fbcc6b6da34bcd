/** `npm run bench`: prints what pages weigh against their budgets, what the content check costs, and what a build of 100 and of 1,000 texts costs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageBudgets } from '../checks/site/budgets.ts';
import { measureSite, type PageWeight } from '../checks/site/page-weight.ts';
import { measureCheck } from './check-bench.ts';
import { findChromium } from './chromium.ts';
import { generateContent, makeRareWord } from './generated-content.ts';
import { measureSearch, timeIndex } from './search-bench.ts';
import type { SearchCost } from './search-bench.ts';
import { recoverSite } from './swap-site.ts';
import { formatTable } from './table.ts';

/** Words typed on our own site and on a made-up one. */
const siteWords = ['oppfølging', 'husleie', 'kommune', 'naboene', 'rusfri', 'modelltrofasthet'];
const madeUpWords = [600, 500, 700, 800, 900, 1000].map((rank) => makeRareWord(rank));

const print = (line: string) => process.stdout.write(`${line}\n`);
const printTable = (...table: Parameters<typeof formatTable>) => print(formatTable(...table));

/** Page kinds by address, the first that fits. */
const kinds = [
  ['article', /\/(artikler|artiklar|articles)\/[^/]+\/$/],
  ['chapter', /\/(handbok|handbook)\/[^/]+\/[^/]+\/$/],
  ['film', /\/(filmer|filmar|films)\/[^/]+\/$/],
  ['embed', /^\/embed\//],
  ['search', /\/(sok|search)\/$/],
  ['glossary', /\/(ordliste|glossary)\/$/],
  ['sources', /\/(kilder|kjelder|sources)\/[^/]+\/$/],
  ['home', /^\/((en|nn)\/)?$/],
  ['other', /./],
] as const;

function printWeights(weights: readonly PageWeight[]): void {
  const heaviest = kinds.map(([kind], index) => {
    const own = weights.filter(({ page }) => kinds.findIndex(([, pattern]) => pattern.test(page)) === index);
    return { kind, count: own.length, weight: own[0] };
  });
  print(`Heaviest page of each kind (bytes; text as brotli 11). Budgets: ${JSON.stringify(pageBudgets)}`);
  printTable(
    ['kind', 'pages', 'HTML', 'CSS', 'HTML+CSS', 'script', 'fonts', 'requests', 'page'],
    heaviest.flatMap(({ kind, count, weight }) =>
      weight
        ? [
            [
              kind,
              count,
              weight.html,
              weight.css,
              weight.html + weight.css,
              weight.script,
              weight.fonts,
              weight.requests,
              weight.page,
            ],
          ]
        : [],
    ),
  );
}

/** What a build cost: seconds on the clock, seconds of processor, the largest memory in MiB. */
interface BuildCost {
  pages: number;
  wall: number;
  cpu: number;
  memory: number;
  article: number;
  search: SearchCost;
  indexSeconds: number;
}

/** Builds a made-up site of so many articles in a folder of its own, and weighs the first of them. */
async function measureBuild(articles: number): Promise<BuildCost> {
  mkdirSync('.cache', { recursive: true });
  const parent = mkdtempSync(resolve('.cache', 'bench-'));
  const [content, out, usage] = ['content', 'dist', 'usage.json'].map((name) => join(parent, name)) as [
    string,
    string,
    string,
  ];
  generateContent('tests/fixtures/elven', { folder: content, articles, words: 600 });
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: out,
    CACHE_DIR: join(parent, 'cache'),
    USAGE_FILE: usage,
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('src/cli/report-usage.mjs')).href}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, ['src/cli/build.ts'], { env, stdio: 'ignore' });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  const weights = measureSite(out);
  const search = await measureSearch(out, madeUpWords);
  const indexSeconds = await timeIndex(out);
  rmSync(parent, { recursive: true, force: true });
  return {
    pages: weights.length,
    wall: Math.round(wall * 10) / 10,
    cpu: Math.round((userCPUTime + systemCPUTime) / 1e5) / 10,
    memory: Math.round(maxRSS / 1024),
    article: weights.find(({ page }) => page === '/artikler/tekst-1/')?.html ?? 0,
    search,
    indexSeconds,
  };
}

recoverSite(resolve('dist'));
if (!existsSync('dist/index.html')) {
  process.stderr.write('Det finnes ikke noe ferdig nettsted. Kjør først: npm run build\n');
  process.exit(1);
}
printWeights(measureSite());
print(
  'The content check of made-up texts (budget 3 s for 500 files, 20 s for 5,000; warm: pictures and captions known)',
);
printTable(
  ['files', 'cold s', 'warm s'],
  [500, 5000].map(measureCheck).map(({ files, cold, warm }) => [files, cold, warm]),
);
await findChromium();
const own = await measureSearch('dist', siteWords);
const few = await measureBuild(100);
const many = await measureBuild(1000);
const builds = [
  { articles: 100, ...few },
  { articles: 1000, ...many },
];
print('A build of made-up texts of 600 words, search index included (processor time without the index’s own process)');
printTable(
  ['texts', 'pages', 'wall s', 'CPU s', 'peak MiB', 'HTML of one and the same text'],
  builds.map(({ articles, pages, wall, cpu, memory, article }) => [articles, pages, wall, cpu, memory, article]),
);
print(
  'Search, from the press in the field to the first page found, cold, one word (bytes as brotli 11; budget 122,000, and 1.15 times as much at ten times the pages), and from key to answer, warm (budget 25 ms for 95 of 100); seconds to make the index (budget 6 at 1,000 texts)',
);
printTable(
  ['site', 'bytes', 'requests', 'ms, middle', 'ms, 95 of 100', 'index s'],
  [
    ['ours', own.bytes, own.requests, own.middle, own.slow, await timeIndex('dist')],
    ...builds.map(({ articles, search, indexSeconds }) => [
      `${articles} texts`,
      search.bytes,
      search.requests,
      search.middle,
      search.slow,
      indexSeconds,
    ]),
  ],
);
