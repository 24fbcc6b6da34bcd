import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';

/** The standard's rules; left out are rules of taste that the compiler's way of writing HTML breaks. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

it.each(listPages())('%s is valid HTML', async (page) => {
  const report = await validator.validateString(readPage(page), join(siteFolder, page));
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(faults).toEqual([]);
});
