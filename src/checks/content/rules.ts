import { encoding } from './encoding.ts';
import type { Rule } from './rule.ts';

/** Everything that is demanded of what authors write; the author guide prints this table. */
export const rules: readonly Rule[] = [encoding];
