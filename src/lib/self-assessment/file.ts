import { isPlainDate } from '../plain-date.ts';
import { isScore } from './score.ts';

/** One assessment in a file; what we do not know of is kept as it was. */
export interface Assessment {
  /** The day the team wrote on it, YYYY-MM-DD. */
  readonly date: string;
  /** Who answered, in the team's own words. */
  readonly name: string;
  /** The edition of the questions it answers. */
  readonly version: number;
  /** Scores by the question's id: 1 to 4, or null for «don't know». */
  readonly scores: Readonly<Record<string, unknown>>;
  /** Notes by the domain's id. */
  readonly notes: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

/** A file of assessments; what we do not know of is kept as it was. */
export interface AssessmentFile {
  readonly format: typeof fileFormat;
  readonly formatVersion: number;
  readonly assessments: readonly Assessment[];
  readonly [other: string]: unknown;
}

/** What can be wrong with a file: the words for each stand on the page. */
export type FileFault = 'empty' | 'cut' | 'broken' | 'foreign' | 'tooNew' | 'damaged';

/** What a file held, or what is wrong with it and where. */
export type ReadFile = { readonly file: AssessmentFile } | { readonly fault: FileFault; readonly place: string };

/** The name every file begins with, and the newest form we know. */
const fileFormat = 'self-assessment';
const formatVersion = 1;

/** A file with nothing in it yet. */
export const emptyFile: AssessmentFile = { format: fileFormat, formatVersion, assessments: [] };

/** Reads a saved file, and tells what is wrong with one that is empty, cut off, damaged, foreign or too new. */
export function readFile(text: string): ReadFile {
  const written = text.replace(/^\uFEFF/, '').trim();
  if (written === '') return { fault: 'empty', place: '' };
  const data = parse(written);
  if (data === undefined) {
    if (!written.startsWith('{')) return { fault: 'foreign', place: '' };
    return { fault: written.endsWith('}') ? 'broken' : 'cut', place: '' };
  }
  if (!isRecord(data) || data['format'] !== fileFormat) return { fault: 'foreign', place: '' };
  const version = data['formatVersion'];
  if (typeof version === 'number' && version > formatVersion) return { fault: 'tooNew', place: String(version) };
  const place = findDamage(data);
  // Everything the form asks for has just been found.
  return place === undefined ? { file: data as unknown as AssessmentFile } : { fault: 'damaged', place };
}

/** Writes a file to be saved: the same assessments give the same text. */
export function writeFile(file: AssessmentFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Adds the assessments of a file that another has not already, and what the file says beside them. */
export function joinFiles(own: AssessmentFile, added: AssessmentFile): AssessmentFile {
  const known = new Set(own.assessments.map((assessment) => JSON.stringify(assessment)));
  const fresh = added.assessments.filter((assessment) => !known.has(JSON.stringify(assessment)));
  return { ...added, ...own, assessments: [...own.assessments, ...fresh] };
}

/**
 * Puts an assessment in a file: in the place it was taken from, else last. What that place held of the unknown stays; a
 * note that is empty now is taken out.
 */
export function putAssessment(file: AssessmentFile, assessment: Assessment, place: number | undefined): AssessmentFile {
  const old = place === undefined ? undefined : file.assessments[place];
  const notes = Object.entries({ ...old?.notes, ...assessment.notes }).filter(([, note]) => note !== '');
  const put = {
    ...old,
    ...assessment,
    scores: { ...old?.scores, ...assessment.scores },
    notes: Object.fromEntries(notes),
  };
  const assessments = old ? file.assessments.with(place ?? 0, put) : [...file.assessments, put];
  return { ...file, assessments };
}

/** How many answers in a file belong to questions the form does not have. */
export function countUnknown({ assessments }: AssessmentFile, ids: ReadonlySet<string>): number {
  return assessments.flatMap(({ scores }) => Object.keys(scores).filter((id) => !ids.has(id))).length;
}

/** Where a file is not as it should be, as a way from its top: `assessments[0].date`; undefined when it is whole. */
function findDamage(data: Record<string, unknown>): string | undefined {
  const { formatVersion: version, assessments } = data;
  if (!Number.isInteger(version) || Number(version) < 1) return 'formatVersion';
  if (!Array.isArray(assessments)) return 'assessments';
  for (const [index, assessment] of (assessments as unknown[]).entries()) {
    const damage = isRecord(assessment) ? findWrongField(assessment) : '';
    if (damage !== undefined) return `assessments[${index}]${damage}`;
  }
  return undefined;
}

function findWrongField({ date, name, version, scores, notes }: Record<string, unknown>): string | undefined {
  if (typeof date !== 'string' || !isPlainDate(date)) return '.date';
  if (typeof name !== 'string') return '.name';
  if (!Number.isInteger(version)) return '.version';
  if (!isRecord(scores)) return '.scores';
  const score = Object.entries(scores).find(([, value]) => value !== null && !isScore(value));
  if (score) return `.scores.${score[0]}`;
  if (!isRecord(notes)) return '.notes';
  const note = Object.entries(notes).find(([, value]) => typeof value !== 'string');
  return note && `.notes.${note[0]}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
