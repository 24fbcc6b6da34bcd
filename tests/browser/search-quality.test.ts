import { describe, expect, it } from 'vitest';
import { findOverruns } from '~/checks/search/budget';
import type { SearchQuestions } from '../../src/cli/read-search-questions.ts';
import { siteFolder } from '~/checks/site/built-site';
import { askSearch } from '../../src/cli/ask-search.ts';
import { formatMisses, formatScores } from '../../src/cli/quality-report.ts';
import { readSearchQuestions, usualSample } from '../../src/cli/read-search-questions.ts';
import { setStage } from '../served-site.ts';

const stage = setStage();
const questions: SearchQuestions = readSearchQuestions({ site: siteFolder, content: 'content', ...usualSample });

describe('the search', () => {
  it.each([
    ['the questions its editors wrote', questions.own],
    ['fresh questions made from its pages', questions.generated],
  ])('answers %s within its budget', async (title, asked) => {
    const answers = await askSearch({ ...stage, basePath: '/' }, asked);
    expect(findOverruns(answers), `${formatScores(title, answers)}\n${formatMisses(answers, 30)}`).toEqual([]);
  });
});
