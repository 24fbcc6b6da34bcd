import { audioDescription } from './audio-description.ts';
import { captionGrammar } from './caption-grammar.ts';
import { captionsMissing } from './captions-missing.ts';
import { chaptersCover } from './chapters-cover.ts';
import { clipId } from './clip-id.ts';
import { clipRange } from './clip-range.ts';
import { clipUntranslated } from './clip-untranslated.ts';
import { clipWords } from './clip-words.ts';
import { cueEmpty } from './cue-empty.ts';
import { cueEnd } from './cue-end.ts';
import { cueLength } from './cue-length.ts';
import { cueOverlap } from './cue-overlap.ts';
import { cueSpeed } from './cue-speed.ts';
import { date } from './date.ts';
import { dateOrder } from './date-order.ts';
import { encoding } from './encoding.ts';
import { filmLength } from './film-length.ts';
import { frontMatter } from './front-matter.ts';
import { leadFilm } from './lead-film.ts';
import { missingField } from './missing-field.ts';
import { recordFile } from './record-file.ts';
import { recordId } from './record-id.ts';
import { reference } from './reference.ts';
import { rights } from './rights.ts';
import type { Rule } from './rule.ts';
import { trackPairs } from './track-pairs.ts';
import { translates } from './translates.ts';
import { translationNotes } from './translation-notes.ts';
import { translationOld } from './translation-old.ts';
import { unknownKey } from './unknown-key.ts';
import { unused } from './unused.ts';
import { value } from './value.ts';
import { watchFile } from './watch-file.ts';
import { watchHost } from './watch-host.ts';
import { yaml } from './yaml.ts';

/** Everything that is demanded of what authors write; the author guide prints this table. */
export const rules: readonly Rule[] = [
  audioDescription,
  captionGrammar,
  captionsMissing,
  chaptersCover,
  clipId,
  clipRange,
  clipUntranslated,
  clipWords,
  cueEmpty,
  cueEnd,
  cueLength,
  cueOverlap,
  cueSpeed,
  date,
  dateOrder,
  encoding,
  filmLength,
  frontMatter,
  leadFilm,
  missingField,
  recordFile,
  recordId,
  reference,
  rights,
  trackPairs,
  translates,
  translationNotes,
  translationOld,
  unknownKey,
  unused,
  value,
  watchFile,
  watchHost,
  yaml,
];
