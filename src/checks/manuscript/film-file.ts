import { closeSync, openSync, readSync } from 'node:fs';
import type { WrittenFile } from './files.ts';

/** What a film file turned out to be. */
export interface FilmFileFacts {
  /** `pointer`: Git LFS has put a note in the film's place. `foreign`: no MP4. `cut`: it ends before it should. */
  fault: 'empty' | 'pointer' | 'foreign' | 'cut' | undefined;
  /** The film's length in seconds; undefined where it cannot be read. */
  seconds: number | undefined;
}

/** Boxes looked at before we give up; a film has a handful, or one more for each few seconds. */
const mostBoxes = 20_000;

/** Reads the heads of an MP4's boxes (ISO 14496-12): which kinds there are, whether the file holds them whole, and how long the film is. */
export function readFilmFile({ fullPath, bytes }: Pick<WrittenFile, 'fullPath' | 'bytes'>): FilmFileFacts {
  const nothing = { seconds: undefined };
  if (bytes === 0) return { ...nothing, fault: 'empty' };
  const read = openReader(fullPath);
  if (!read) return { ...nothing, fault: 'foreign' };
  try {
    const head = read(0, 64);
    if (head.toString('latin1').startsWith('version https://git-lfs')) return { ...nothing, fault: 'pointer' };
    if (head.toString('latin1', 4, 8) !== 'ftyp') return { ...nothing, fault: 'foreign' };
    const boxes = listBoxes(read, 0, bytes);
    const isWhole = boxes.every(({ end }) => end <= bytes) && ['moov', 'mdat'].every((type) => has(boxes, type));
    return { fault: isWhole ? undefined : 'cut', seconds: readLength(read, boxes) };
  } finally {
    read.close();
  }
}

interface Box {
  type: string;
  /** Where its content begins, and where it ends. */
  start: number;
  end: number;
}

type Reader = ((at: number, length: number) => Buffer) & { close(): void };

function openReader(path: string): Reader | undefined {
  try {
    const file = openSync(path, 'r');
    const read = (at: number, length: number) => {
      const buffer = Buffer.alloc(length);
      return buffer.subarray(0, readSync(file, buffer, 0, length, at));
    };
    return Object.assign(read, { close: () => closeSync(file) });
  } catch {
    return undefined;
  }
}

function listBoxes(read: Reader, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < mostBoxes) {
    const head = read(at, 16);
    const short = head.length < 8 ? 0 : head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    // A size of 0 says: to the end of the file.
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short || to - at;
    if (size < 8) break;
    boxes.push({ type: head.toString('latin1', 4, 8), start: at + (isLong ? 16 : 8), end: at + size });
    at += size;
  }
  return boxes;
}

function has(boxes: readonly Box[], type: string): boolean {
  return boxes.some((box) => box.type === type);
}

/** The length the film's own head says (`moov` › `mvhd`). */
function readLength(read: Reader, boxes: readonly Box[]): number | undefined {
  const moov = boxes.find(({ type }) => type === 'moov');
  const mvhd = moov && listBoxes(read, moov.start, moov.end).find(({ type }) => type === 'mvhd');
  if (!mvhd) return undefined;
  const body = read(mvhd.start, 32);
  if (body.length < 32) return undefined;
  const isLong = body[0] === 1;
  const scale = body.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(body.readBigUInt64BE(24)) : body.readUInt32BE(16);
  return scale > 0 ? length / scale : undefined;
}
