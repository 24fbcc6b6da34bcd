import type { Words } from '../finding.ts';
import type { WrittenFile } from '../manuscript/files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { WrittenYaml } from '../manuscript/yaml.ts';
import type { YamlFault } from '../manuscript/yaml-mends.ts';
import type { Fault, Rule } from './rule.ts';
import { otherYamlWords, yamlWords } from './yaml-words.ts';

/** YAML that cannot be read; Astro counts its lines from the wrong place and stops at the first file. */
export const yaml: Rule = {
  id: 'yaml',
  severity: 'error',
  about: {
    nb: 'Felt skrives som navn, kolon, mellomrom og verdi, med mellomrom til marg. En verdi med kolon i får anførselstegn.',
    en: 'Fields are written as name, colon, space and value, with spaces as margin. A value with a colon in it has quotes.',
  },
  example: "title: 'Elven: en film'",
  *find(manuscript) {
    for (const { file, yaml: written } of listYaml(manuscript)) yield* findFaults(file, written);
  },
};

function listYaml({ records, texts }: Manuscript): readonly { file: WrittenFile; yaml: WrittenYaml }[] {
  return [...records, ...texts.map(({ file, matter }) => ({ file, yaml: matter }))];
}

/** One fault for each line: what follows on a line is most often a consequence of the first. */
function* findFaults(file: WrittenFile, { faults }: WrittenYaml): Generator<Fault> {
  const told = new Set<number>();
  for (const fault of faults) {
    const { line } = file.lines.at(fault.offset);
    if (told.has(line) || (told.size > 0 && fault.code === 'UNEXPECTED_TOKEN')) continue;
    told.add(line);
    const { message, fix } = yamlWords[fault.code] ?? otherYamlWords;
    yield { file, at: fault.offset, message, fix: addExample(fix, fault, file) };
  }
}

/** Codes that quotes mend. */
const mendedByQuotes = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE', 'AFTER_QUOTE']);

/** Writes the author's own line with quotes, where quotes are the cure. */
function addExample(fix: Words, { code, offset }: YamlFault, { lines, text = '' }: WrittenFile): Words {
  const start = lines.startOf(lines.at(offset).line);
  const [row = ''] = text.slice(start, start + 300).split(/[\r\n]/);
  const [, key, value] = /^\s*(?:- )?([\w-]+):\s+(\S.*)$/.exec(row) ?? [];
  if (!mendedByQuotes.has(code) || key === undefined || value === undefined) return fix;
  // Quotes around part of the value belong to it.
  const inner = code === 'AFTER_QUOTE' ? value.trim() : value.trim().replace(/^(["'])(.*)\1$/, '$2');
  const example = `${key}: '${inner.replaceAll("'", "''")}'`;
  return { nb: `${fix.nb} Skriv: ${example}`, en: `${fix.en} Write: ${example}` };
}
