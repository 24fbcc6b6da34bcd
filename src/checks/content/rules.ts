import { addressDead } from './address-dead.ts';
import { addressTwin } from './address-twin.ts';
import { attribute } from './attribute.ts';
import { audioDescription } from './audio-description.ts';
import { brokenLetters } from './broken-letters.ts';
import { captionGrammar } from './caption-grammar.ts';
import { captionsMissing } from './captions-missing.ts';
import { chaptersCover } from './chapters-cover.ts';
import { clipId } from './clip-id.ts';
import { clipRange } from './clip-range.ts';
import { clipUntranslated } from './clip-untranslated.ts';
import { clipWords } from './clip-words.ts';
import { component } from './component.ts';
import { connection } from './connection.ts';
import { controlCharacter } from './control-character.ts';
import { cueEmpty } from './cue-empty.ts';
import { cueEnd } from './cue-end.ts';
import { cueLength } from './cue-length.ts';
import { cueOverlap } from './cue-overlap.ts';
import { cueSpeed } from './cue-speed.ts';
import { dash } from './dash.ts';
import { date } from './date.ts';
import { dateOrder } from './date-order.ts';
import { dateWords } from './date-words.ts';
import { dialogue } from './dialogue.ts';
import { duplicateId } from './duplicate-id.ts';
import { ellipsis } from './ellipsis.ts';
import { encoding } from './encoding.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { filmLength } from './film-length.ts';
import { fragment } from './fragment.ts';
import { frontMatter } from './front-matter.ts';
import { hash } from './hash.ts';
import { heading } from './heading.ts';
import { headingTwice } from './heading-twice.ts';
import { html } from './html.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { letters } from './letters.ts';
import { link } from './link.ts';
import { linkEmpty } from './link-empty.ts';
import { linkHttp } from './link-http.ts';
import { linkOut } from './link-out.ts';
import { linkText } from './link-text.ts';
import { linkUnsafe } from './link-unsafe.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { missingField } from './missing-field.ts';
import { missingFile } from './missing-file.ts';
import { nameTwin } from './name-twin.ts';
import { pasted } from './pasted.ts';
import { percent } from './percent.ts';
import { personPicture } from './person-picture.ts';
import { pictureAlt } from './picture-alt.ts';
import { pictureAltPlain } from './picture-alt-plain.ts';
import { pictureAltTranslation } from './picture-alt-translation.ts';
import { pictureBroken } from './picture-broken.ts';
import { pictureCredit } from './picture-credit.ts';
import { pictureMarkdown } from './picture-markdown.ts';
import { pictureMissing } from './picture-missing.ts';
import { pictureNarrow } from './picture-narrow.ts';
import { pictureSize } from './picture-size.ts';
import { pictureType } from './picture-type.ts';
import { pictureUnused } from './picture-unused.ts';
import { quotes } from './quotes.ts';
import { recordFile } from './record-file.ts';
import { recordId } from './record-id.ts';
import { reference } from './reference.ts';
import { rights } from './rights.ts';
import type { Rule } from './rule.ts';
import { slot } from './slot.ts';
import { spacing } from './spacing.ts';
import { tagOnce } from './tag-once.ts';
import { tagPlace } from './tag-place.ts';
import { thousands } from './thousands.ts';
import { timePoint } from './time-point.ts';
import { titleTwin } from './title-twin.ts';
import { trackPairs } from './track-pairs.ts';
import { translates } from './translates.ts';
import { translationNotes } from './translation-notes.ts';
import { translationOld } from './translation-old.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownKey } from './unknown-key.ts';
import { unused } from './unused.ts';
import { unwritten } from './unwritten.ts';
import { value } from './value.ts';
import { watchFile } from './watch-file.ts';
import { watchHost } from './watch-host.ts';
import { yaml } from './yaml.ts';

/** Everything that is demanded of what authors write; the author guide prints this table. */
export const rules: readonly Rule[] = [
  addressDead,
  addressTwin,
  attribute,
  audioDescription,
  brokenLetters,
  captionGrammar,
  captionsMissing,
  chaptersCover,
  clipId,
  clipRange,
  clipUntranslated,
  clipWords,
  component,
  connection,
  controlCharacter,
  cueEmpty,
  cueEnd,
  cueLength,
  cueOverlap,
  cueSpeed,
  dash,
  date,
  dateOrder,
  dateWords,
  dialogue,
  duplicateId,
  ellipsis,
  encoding,
  fileName,
  fileSize,
  filmLength,
  fragment,
  frontMatter,
  hash,
  heading,
  headingTwice,
  html,
  invisibleCharacter,
  letters,
  link,
  linkEmpty,
  linkHttp,
  linkOut,
  linkText,
  linkUnsafe,
  mdxCode,
  mdxSyntax,
  missingField,
  missingFile,
  nameTwin,
  pasted,
  percent,
  personPicture,
  pictureAlt,
  pictureAltPlain,
  pictureAltTranslation,
  pictureBroken,
  pictureCredit,
  pictureMarkdown,
  pictureMissing,
  pictureNarrow,
  pictureSize,
  pictureType,
  pictureUnused,
  quotes,
  recordFile,
  recordId,
  reference,
  rights,
  slot,
  spacing,
  tagOnce,
  tagPlace,
  thousands,
  timePoint,
  titleTwin,
  trackPairs,
  translates,
  translationNotes,
  translationOld,
  unknownFile,
  unknownKey,
  unused,
  unwritten,
  value,
  watchFile,
  watchHost,
  yaml,
];
