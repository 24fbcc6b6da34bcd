import type { z } from 'astro/zod';

/** What an editor tells an author, in the keys the YAML language server reads. */
export interface ToldFaults {
  /** When the value is of another type, or not among those to choose from. */
  errorMessage?: string;
  /** When the text has another form. */
  patternErrorMessage?: string;
}

/** The faults a schema of one value tells, read from the schema itself. */
export function readToldFaults(schema: z.core.$ZodType): ToldFaults {
  // Zod's own list of all its kinds; a plain `$ZodType` does not tell which one it is.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'string' && def.type !== 'number' && def.type !== 'boolean' && def.type !== 'enum') return {};
  const type = readFault(def.error);
  const checks = def.type === 'string' ? (def.checks ?? []).map(({ _zod }) => _zod.def) : [];
  const form = readFault(checks.find(({ check }) => check === 'string_format')?.error);
  return {
    ...(type === undefined ? {} : { errorMessage: type }),
    ...(form === undefined ? {} : { patternErrorMessage: form }),
  };
}

/** The text of a schema or check; ours are always the same, whatever was written. */
function readFault(error: z.core.$ZodErrorMap<never> | undefined): string | undefined {
  const told = error?.(undefined as never);
  return typeof told === 'string' ? told : told?.message;
}
