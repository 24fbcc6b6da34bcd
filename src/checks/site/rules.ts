import type { Rule } from './rule.ts';
import { deadDataLinks } from './rules/dead-data-links.ts';
import { deadLinks } from './rules/dead-links.ts';
import { noDrafts } from './rules/drafts.ts';
import { enoughLinks } from './rules/enough-links.ts';
import { foreignHosts } from './rules/foreign-hosts.ts';
import { headings } from './rules/headings.ts';
import { inlineAttributes } from './rules/inline-attributes.ts';
import { inlineCode } from './rules/inline-code.ts';
import { linkSchemes } from './rules/link-schemes.ts';
import { listedPages } from './rules/listed-pages.ts';
import { pageBudget } from './rules/page-budget.ts';
import { pageLanguage } from './rules/page-language.ts';
import { uniqueTitles } from './rules/unique-titles.ts';

/** Everything the finished site must keep, in the order the rules are tried. */
export const siteRules: readonly Rule[] = [
  enoughLinks,
  deadLinks,
  deadDataLinks,
  linkSchemes,
  foreignHosts,
  inlineAttributes,
  inlineCode,
  pageLanguage,
  headings,
  uniqueTitles,
  listedPages,
  noDrafts,
  pageBudget,
];
