/** Checks one site for each monster an author could bring home, and says as JSON what was found; `fuzz.test.ts` runs it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../../src/checks/content/check-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { makeJudge } from './judge.ts';
import { makePngHeader } from './png-header.ts';

const matter = '---\ntitle: Å\nsummary: A\npublished: 2024-02-29\n---\n\n';
const laughs = Array.from(
  { length: 30 },
  (_, row) => `a${row}: &a${row} [${row === 0 ? 'ha' : `*a${row - 1},`.repeat(9)}]`,
);
const article = 'articles/monster/article.nb.mdx';
const film = 'films/monster';

/** Monsters: the file each lies in, and how it is made. */
const monsters: Readonly<Record<string, readonly [file: string, make: (path: string) => void]>> = {
  'a text of 50 MB': [article, sparse(50_000_000)],
  'records of 50 MB': ['glossary.yaml', sparse(50_000_000)],
  'captions of 50 MB': [`${film}/captions.nb.vtt`, sparse(50_000_000)],
  'a picture of 50 MB': [`${film}/poster.jpg`, sparse(50_000_000)],
  'a film of 5 GB': [`${film}/film.mp4`, sparse(5_000_000_000)],
  'a picture of 300 megapixels': [`${film}/poster.png`, write(makePngHeader(20_000, 15_000))],
  'a picture of four billion by four billion': [`${film}/poster.png`, write(makePngHeader(0xffffffff, 0xffffffff))],
  'a link that goes in a ring': ['articles/ring', (path) => symlinkSync('../articles', path)],
  'a link to itself': ['articles/ring', (path) => symlinkSync('ring', path)],
  'folders in folders': [`${'a/'.repeat(300)}film.nb.mdx`, write('A')],
  'brackets 100,000 deep in YAML': ['topics.yaml', write(`a: ${'['.repeat(100_000)}`)],
  'maps 100,000 deep on one line': ['topics.yaml', write('a: {b: '.repeat(100_000))],
  'dashes 100,000 deep': ['topics.yaml', write('- '.repeat(100_000))],
  'margins 1,000 deep': [
    'topics.yaml',
    write(Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
  ],
  'questions 100,000 deep': ['topics.yaml', write('? '.repeat(100_000))],
  'a million laughs and more': ['topics.yaml', write(laughs.join('\n'))],
  'a million laughs on top of a text': [article, write(`---\n${laughs.join('\n')}\n---\n`)],
  'an anchor that holds itself': ['topics.yaml', write('a: &a [*a]\n')],
  'a line of 1 MB': [article, write(`${matter}${'å '.repeat(333_000)}`)],
  'a line of 400 kB of one letter': [article, write(`${matter}${'a'.repeat(400_000)}`)],
  'a title of 400 kB': [article, write(matter.replace('Å', 'å'.repeat(200_000)))],
  'a value of 1 MB': ['topics.yaml', write(`a: ${'å'.repeat(500_000)}`)],
  'a cue of 1 MB': [`${film}/captions.nb.vtt`, write(`WEBVTT\n\n00:00.000 --> 00:01.000\n${'a<b>'.repeat(250_000)}`)],
  '20,000 cues': [
    `${film}/captions.nb.vtt`,
    write(`WEBVTT\n\n${'00:00.000 --> 00:01.000\nBlå elv\n\n'.repeat(20_000)}`),
  ],
  '20,000 arrows': [`${film}/captions.nb.vtt`, write(`WEBVTT\n\n${'-->\n'.repeat(20_000)}`)],
  ...Object.fromEntries(
    [
      '{',
      '<',
      '[',
      '<a>',
      '<Figur bilde="',
      '![',
      '**',
      '_',
      '`',
      '> ',
      '- ',
      '| ',
      '&',
      '\\',
      '\n',
      '#',
      '---\n',
      '](',
      '<!--',
    ].map((token) => [
      `100,000 of ${JSON.stringify(token)}`,
      [article, write(`${matter}${token.repeat(100_000)}`)] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['{', '[', '<', '&a ', '*a ', '"', "'", '|', '#', ':', '- \n', 'a:\n', '\t'].map((token) => [
      `100,000 of ${JSON.stringify(token)} in YAML`,
      ['topics.yaml', write(token.repeat(100_000))] as const,
    ]),
  ),
};

const told: Record<string, { seconds: number; rules: readonly string[]; wrong: readonly string[] }> = {};
for (const [name, [file, make]] of Object.entries(monsters)) {
  const folder = mkdtempSync(join(tmpdir(), 'monster-'));
  cpSync('tests/fixtures/elven', folder, { recursive: true, filter: (path) => !path.endsWith('.jpg') });
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  make(path);
  const start = process.hrtime.bigint();
  const findings = await check(folder);
  const judge = makeJudge(folder);
  told[name] = {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    rules: findings.filter((finding) => finding.file.endsWith(`/${file}`)).map(({ rule }) => rule),
    wrong: findings.flatMap((finding) => judge(finding) ?? []),
  };
  rmSync(folder, { recursive: true });
}
process.stdout.write(JSON.stringify(told));

/** Checks a folder as the command does, and names the files by their place on the machine. */
async function check(folder: string): Promise<readonly Finding[]> {
  const findings = await checkContent({ contentDir: folder, cacheDir: `${folder}-cache` });
  rmSync(`${folder}-cache`, { recursive: true, force: true });
  return findings.map((finding) => ({ ...finding, file: resolve(finding.file) }));
}

function write(text: string | Buffer) {
  return (path: string) => writeFileSync(path, text);
}

/** A file that takes no room on the disk and reads as zeros. */
function sparse(bytes: number) {
  return (path: string) => {
    const file = openSync(path, 'w');
    ftruncateSync(file, bytes);
    closeSync(file);
  };
}
