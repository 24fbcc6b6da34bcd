import { findChromium } from '../src/cli/chromium.ts';

/** Finds the browser once before all tests. */
export async function setup(): Promise<void> {
  await findChromium();
}
