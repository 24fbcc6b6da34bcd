import { basename } from 'node:path';
import { expect, it } from 'vitest';
import type { Rule } from './rule';
import { rules } from './rules';

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./rules.ts'], { eager: true });

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'find' in value && 'about' in value;

it('every rule beside the table stands in it, once, and is called what its file is', () => {
  const beside = Object.entries(modules).flatMap(([path, exported]) =>
    Object.values(exported)
      .filter(isRule)
      .map(({ id }) => ({ id, file: basename(path, '.ts') })),
  );
  expect(beside.filter(({ id, file }) => id !== file)).toEqual([]);
  expect(rules.map(({ id }) => id).sort()).toEqual(beside.map(({ id }) => id).sort());
});
