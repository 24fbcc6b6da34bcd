/** The elements of pages that are a tool; a page has one of them. */
const tools = {
  'cost-sheet': () => import('./cost-sheet/cost-sheet'),
  'self-assessment': () => import('./self-assessment/self-assessment'),
};

for (const [tag, load] of Object.entries(tools)) if (document.querySelector(tag)) void load();
