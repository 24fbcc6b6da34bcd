import { z } from 'astro/zod';
import { timeSchema } from '../../schemas/fields.ts';

// Whatever cannot be read counts as not written: the schemas tell of it, and no rule tells it twice.
const line = z.string().trim().min(1).optional().catch(undefined);
const time = timeSchema.optional().catch(undefined);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const row = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).or(
    z
      .unknown()
      .transform(() => ({}))
      .pipe(z.object(shape)),
  );

const watchRow = row({
  provider: z.string().catch(''),
  state: z.string().catch('offered'),
  mp4: line,
  hls: line,
  host: line,
  note: line,
});
const clipRow = row({ id: z.string().catch(''), start: time, end: time, question: line, still: line });
const noteRow = row({ theme: line, from: time, to: time });
const whoRow = row({ who: line, person: line, note: line });
const rights = row({ owner: line, embedding: line, download: line, licence: line, licenceUrl: line, cleared: line });

const factsSchema = row({
  draft: z.boolean().catch(false),
  durationSeconds: z.number().positive().optional().catch(undefined),
  /** Undefined when it is not written. */
  spoken: z.array(z.string()).optional().catch(undefined),
  watch: list(watchRow),
  clips: list(clipRow),
  contentNotes: list(noteRow),
  participants: list(whoRow),
  funding: list(whoRow),
  rights: rights.catch({}),
  audioDescription: row({ status: line, mp4: line, note: line }).optional().catch(undefined),
});

/** What the front matter of a film says, as far as it can be read; every list keeps its places. */
export type WrittenFilmFacts = z.infer<typeof factsSchema>;

/** Reads the front matter of a film, whatever stands there. */
export function readFilmFacts(data: unknown): WrittenFilmFacts {
  return factsSchema.parse(data);
}
