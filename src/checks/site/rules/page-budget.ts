import { budgetOf } from '../budgets.ts';
import type { PageBudget } from '../budgets.ts';
import { pack, weighPage } from '../page-weight.ts';
import type { Scales } from '../page-weight.ts';
import type { Fault, Rule } from '../rule.ts';
import type { BuiltPage, BuiltSite } from '../site.ts';

/** What is weighed, by what it is called. */
const names = {
  htmlAndCss: { nb: 'HTML og stilark', en: 'HTML and stylesheets', unit: 'byte' },
  html: { nb: 'HTML', en: 'HTML', unit: 'byte' },
  css: { nb: 'stilark', en: 'stylesheets', unit: 'byte' },
  script: { nb: 'skript', en: 'scripts', unit: 'byte' },
  fonts: { nb: 'skrift', en: 'fonts', unit: 'byte' },
  requests: { nb: 'filer', en: 'files', unit: '' },
} as const satisfies Record<keyof PageBudget, unknown>;

/** Brotli's quality for a first look: some thirty times as fast as the best, and a little heavier. */
const quick = 4;

/** The most the best quality has over the quick one: a page this far above its limit is not packed again. */
const best = 0.7;

/** A page must arrive in one network round trip; a warning, since a long list grows with what people write. */
export const pageBudget: Rule = {
  id: 'page-budget',
  severity: 'warning',
  about: {
    nb: 'Hver side holder vektgrensene, så den kommer i én tur på en treg mobil.',
    en: 'Every page keeps its weight limits, so that it comes in one round trip on a slow phone.',
  },
  find: (site) => {
    const exact = makeScales(site);
    const rough = { ...exact, packPage: (html: Buffer) => pack(html, quick) };
    return site.pages.flatMap((page) => {
      const budget = budgetOf(page.address);
      // The best packing is dear: a page that is light enough without it is not packed twice.
      const heavy = listExcess(page, budget, rough);
      const isNear = heavy.some(([name, weight]) => weight * best < (budget[name] ?? 0));
      const excess = isNear ? listExcess(page, budget, exact) : heavy;
      return excess.map(([name, weight]) => tell(page, { name, weight, budget, isExact: isNear }));
    });
  },
};

/** Scales for a site, where each file is read and packed once. */
function makeScales({ read: readFile, basePath }: BuiltSite): Scales {
  const files = new Map<string, Buffer>();
  const sizes = new Map<string, number>();
  const read = (address: string) => keep(files, address, () => readFile(`/${address.slice(basePath.length)}`));
  return {
    read,
    packFile: (address) => keep(sizes, address, () => pack(read(address))),
    packPage: (html) => pack(html),
  };
}

function keep<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}

function listExcess(
  page: BuiltPage,
  budget: PageBudget,
  scales: Scales,
): readonly (readonly [keyof PageBudget, number])[] {
  const weight = weighPage(page.html, scales);
  const weights = { ...weight, htmlAndCss: weight.html + weight.css };
  const limits = Object.entries(budget) as [keyof PageBudget, number][];
  return limits.flatMap(([name, limit]) => (weights[name] > limit ? [[name, weights[name]] as const] : []));
}

function tell(
  page: BuiltPage,
  { name, weight, budget, isExact }: { name: keyof PageBudget; weight: number; budget: PageBudget; isExact: boolean },
): Fault {
  const { nb, en, unit } = names[name];
  const [most, found] = [budget[name] ?? 0, weight].map((number) => `${number} ${unit}`.trim());
  return {
    page,
    seek: [],
    message: {
      nb: `${nb}: ${isExact ? '' : 'om lag '}${found}, og grensen er ${most}.`,
      en: `${en}: ${isExact ? '' : 'about '}${found}, and the limit is ${most}.`,
    },
    fix: { nb: 'Del siden i to, eller ta bort noe.', en: 'Divide the page in two, or take something out.' },
  };
}
