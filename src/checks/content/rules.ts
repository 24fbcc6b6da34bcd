import { date } from './date.ts';
import { dateOrder } from './date-order.ts';
import { encoding } from './encoding.ts';
import { frontMatter } from './front-matter.ts';
import { missingField } from './missing-field.ts';
import { recordFile } from './record-file.ts';
import { recordId } from './record-id.ts';
import { reference } from './reference.ts';
import type { Rule } from './rule.ts';
import { translates } from './translates.ts';
import { translationOld } from './translation-old.ts';
import { unknownKey } from './unknown-key.ts';
import { unused } from './unused.ts';
import { value } from './value.ts';
import { yaml } from './yaml.ts';

/** Everything that is demanded of what authors write; the author guide prints this table. */
export const rules: readonly Rule[] = [
  date,
  dateOrder,
  encoding,
  frontMatter,
  missingField,
  recordFile,
  recordId,
  reference,
  translates,
  translationOld,
  unknownKey,
  unused,
  value,
  yaml,
];
