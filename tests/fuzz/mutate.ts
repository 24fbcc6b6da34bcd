import type { Random } from '../../src/checks/search/random.ts';

/** A file’s bytes changed at random; `others` are the files of the same site. */
type Mutation = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

/** Pieces of YAML, MDX and WebVTT that mean something where they happen to fall. */
const tokens: readonly string[] = [
  ...[
    '{',
    '}',
    '{{',
    '${',
    '<',
    '</',
    '/>',
    '<>',
    '<!--',
    '<Figur ',
    '<Figur bilde="',
    '<Kilde id="x" />',
    '<Faktaboks>',
  ],
  ...[
    '---\n',
    '\n---\n',
    ': ',
    '- ',
    '[',
    ']',
    '&a ',
    '*a',
    '<<: *a',
    '!!binary ',
    '|\n',
    '>-\n',
    '? ',
    '%YAML 1.1\n',
    '~',
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    'toString: 1\n',
    'id: ',
    'title: ',
    'clips:\n  - ',
    'pictures: [',
    'translates: nb\n',
  ],
  ...[
    'poster: ./poster.jpg\n',
    'published: 2024-02-30\n',
    'image: { file: ../x.jpg }\n',
    'locales: [nb, "no"]\n',
    'number: 1e999\n',
  ],
  ...['WEBVTT\n\n', '-->', '00:00.000 --> 00:00.000\n', '99:99:99.999 --> ', '<v Kari>', 'NOTE\n', 'STYLE\n'],
  ...[
    '![a](b.jpg)',
    '[a](/b/)',
    '[a]: javascript:x',
    '```',
    '`',
    '\\',
    '"',
    "'",
    '#',
    '| a | b |\n|---|---|\n',
    '> ',
    '    ',
  ],
  ...[
    'import x from "y"\n',
    'export const a = 1\n',
    '{process.env}',
    '{1+',
    '=>',
    '\t',
    '\r',
    '\r\n',
    '\0',
    '\uFEFF',
    '\u200B',
    '\u00AD',
  ],
  ...[
    'å',
    'a\u030A',
    '\u{1F469}\u200D\u{1F467}',
    '\uD800',
    '\u2028',
    'null',
    'true',
    '0x1F',
    '1_000',
    '.nan',
    '2024-01-01T00:00:00Z',
  ],
];

const insert = (bytes: Buffer, at: number, piece: Buffer, over = 0) =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + over)]);

const times = (count: number, bytes: Buffer, change: (bytes: Buffer) => Buffer) =>
  Array.from({ length: count }).reduce<Buffer>((changed) => change(changed), bytes);

/** What can go wrong with a file, each as likely as the others. */
const mutations: readonly Mutation[] = [
  // Bytes are turned over.
  (bytes, random) =>
    times(1 + random.below(20), Buffer.from(bytes), (own) => {
      if (own.length > 0) own[random.below(own.length)] = random.below(256);
      return own;
    }),
  // The file is cut.
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  // The beginning is lost.
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  // Another file was saved under this name.
  (bytes, random, others) => random.pick(others) ?? bytes,
  // A piece of another file was pasted in.
  (bytes, random, others) => {
    const other = random.pick(others) ?? bytes;
    const from = random.below(other.length + 1);
    return insert(
      bytes,
      random.below(bytes.length + 1),
      other.subarray(from, from + random.below(3000)),
      random.below(50),
    );
  },
  // Tokens are pasted in.
  (bytes, random) =>
    times(1 + random.below(8), bytes, (own) =>
      insert(own, random.below(own.length + 1), Buffer.from(random.pick(tokens) ?? ''), random.below(4)),
    ),
  // The top of the file gets tokens, where the facts stand.
  (bytes, random) =>
    times(1 + random.below(4), bytes, (own) =>
      insert(own, random.below(Math.min(own.length, 300) + 1), Buffer.from(random.pick(tokens) ?? '')),
    ),
  // A token is repeated until it is deep.
  (bytes, random) =>
    insert(
      bytes,
      random.below(bytes.length + 1),
      Buffer.from((random.pick(tokens) ?? '').repeat(1 + random.below(2000))),
    ),
  // Margins grow line by line.
  (bytes, random) => {
    const rows = Array.from(
      { length: 1 + random.below(120) },
      (_, depth) => `${' '.repeat(depth * 2)}${random.pick(['a:', '- a:', '-', '>', '*'])}\n`,
    );
    return insert(bytes, random.below(bytes.length + 1), Buffer.from(rows.join('')));
  },
  // YAML anchors that open to more and more.
  (bytes, random) => {
    const rows = Array.from(
      { length: 2 + random.below(12) },
      (_, row) => `a${row}: &a${row} [${row === 0 ? 'x' : `*a${row - 1},`.repeat(9)}]\n`,
    );
    return insert(bytes, Math.min(4, bytes.length), Buffer.from(rows.join('')));
  },
  // Lines change places.
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    return Buffer.from(random.sample(lines, lines.length).join('\n'), 'latin1');
  },
  // A line is said many times.
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    const at = random.below(lines.length);
    return Buffer.from(
      lines.toSpliced(at, 0, ...Array.from({ length: random.below(60) }, () => lines[at] ?? '')).join('\n'),
      'latin1',
    );
  },
  // Values are swapped for others.
  (bytes, random) => {
    const values = [
      '',
      '[]',
      '{}',
      '[[[]]]',
      '-1',
      '1e999',
      'null',
      '"',
      '{a: {b: {c: d}}}',
      '2019-06-18',
      'å'.repeat(5000),
      '*x',
    ];
    return Buffer.from(
      bytes.toString('latin1').replace(/: .*$/gm, (old) => (random.below(6) === 0 ? `: ${random.pick(values)}` : old)),
      'latin1',
    );
  },
  // Another program saved it.
  (bytes, random) => Buffer.from(bytes.toString('utf8'), random.pick(['utf16le', 'latin1'] as const)),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8').replaceAll('\n', '\r\n').normalize('NFD')}`),
  // One very long line.
  (bytes, random) =>
    insert(
      bytes,
      random.below(bytes.length + 1),
      Buffer.alloc(random.below(60_000), random.pick(['a', ' ', '<', '*', '[', 'å'])),
    ),
  // Noise.
  (_bytes, random) => Buffer.from(Array.from({ length: random.below(4000) }, () => random.below(256))),
];

/** Changes a file at random, once or twice over. */
export function mutate(bytes: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  const once = random.pick(mutations)?.(bytes, random, others) ?? bytes;
  return random.below(3) === 0 ? (random.pick(mutations)?.(once, random, others) ?? once) : once;
}

/** A name slips as well, now and then. */
export function mutateName(path: string, random: Random): string {
  const slips: readonly ((path: string) => string)[] = [
    (own) => own.toUpperCase(),
    (own) => own.replace('/', '/å b/'),
    (own) => own.replace(/\.[^.]+$/, random.pick(['.md', '.yml', '.gif', '.svg', '', '.a.b.c', '.JPG']) ?? ''),
    (own) => own.replace(/\.(?:nb|en)\./, random.pick(['.no.', '.', '.xx.', '.nn.']) ?? '.'),
    (own) => own.split('/').slice(1).join('/') || own,
    (own) => `${own}${'x'.repeat(random.below(100))}`,
    (own) => own.replace(/[a-z]/, '\u0001'),
  ];
  return random.pick(slips)?.(path) ?? path;
}
