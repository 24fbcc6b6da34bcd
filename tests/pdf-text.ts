import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';

/** The words of a page as Chromium prints it, one text a sheet of paper; what is broken over lines is put together again. */
export async function printToText(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((sheet) => sheet.replace(/\s+/g, ' '));
}
