/**
 * `npm run dev`: checks the content and tells what is wrong, then starts the preview all the same; the faults stand on
 * its pages too. What is written after `--` goes to Astro: `npm run dev -- --port 4400`.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/content/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { readFolders } from '../lib/settings.ts';

process.stdout.write(formatReport(await checkContent(readFolders()), { lang: 'nb', github: false }));
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const preview = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => preview.kill(signal));
preview.on('close', (code) => process.exit(code ?? 1));
