import { attribute } from './attribute.ts';
import { component } from './component.ts';
import { dash } from './dash.ts';
import { dateOrder } from './date-order.ts';
import { dateWords } from './date-words.ts';
import { date } from './date.ts';
import { dialogue } from './dialogue.ts';
import { ellipsis } from './ellipsis.ts';
import { encoding } from './encoding.ts';
import { fragment } from './fragment.ts';
import { frontMatter } from './front-matter.ts';
import { headingTwice } from './heading-twice.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { linkEmpty } from './link-empty.ts';
import { linkHttp } from './link-http.ts';
import { linkText } from './link-text.ts';
import { linkUnsafe } from './link-unsafe.ts';
import { link } from './link.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { missingField } from './missing-field.ts';
import { percent } from './percent.ts';
import { pictureMarkdown } from './picture-markdown.ts';
import { quotes } from './quotes.ts';
import { recordFile } from './record-file.ts';
import { recordId } from './record-id.ts';
import { reference } from './reference.ts';
import type { Rule } from './rule.ts';
import { slot } from './slot.ts';
import { spacing } from './spacing.ts';
import { tagOnce } from './tag-once.ts';
import { tagPlace } from './tag-place.ts';
import { thousands } from './thousands.ts';
import { translates } from './translates.ts';
import { translationOld } from './translation-old.ts';
import { unknownKey } from './unknown-key.ts';
import { unused } from './unused.ts';
import { value } from './value.ts';
import { yaml } from './yaml.ts';

/** Everything that is demanded of what authors write; the author guide prints this table. */
export const rules: readonly Rule[] = [
  attribute,
  component,
  dash,
  date,
  dateOrder,
  dateWords,
  dialogue,
  ellipsis,
  encoding,
  fragment,
  frontMatter,
  heading,
  headingTwice,
  html,
  link,
  linkEmpty,
  linkHttp,
  linkText,
  linkUnsafe,
  mdxCode,
  mdxSyntax,
  missingField,
  percent,
  pictureMarkdown,
  quotes,
  recordFile,
  recordId,
  reference,
  slot,
  spacing,
  tagOnce,
  tagPlace,
  thousands,
  translates,
  translationOld,
  unknownKey,
  unused,
  value,
  yaml,
];
