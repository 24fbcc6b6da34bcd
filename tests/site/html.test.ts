import { expect, it } from 'vitest';
import { listPages, readPage } from '~/checks/site/built-site';
import { findHtmlFaults } from '../html-faults.ts';

it.each(listPages())('%s is valid HTML', async (page) => {
  expect(await findHtmlFaults(readPage(page))).toEqual([]);
});
