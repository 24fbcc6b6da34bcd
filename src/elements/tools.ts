/** The elements that stand on some pages only. */
const tools = {
  'quote-marks': () => import('./quote-marks/quote-marks'),
  'check-list': () => import('./check-list/check-list'),
  'cost-sheet': () => import('./cost-sheet/cost-sheet'),
  'self-assessment': () => import('./self-assessment/self-assessment'),
};

for (const [tag, load] of Object.entries(tools)) if (document.querySelector(tag)) void load();

export {};
