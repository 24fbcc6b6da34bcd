/** `npm run serve`: serves the finished site on http://localhost:4321, or on `PORT`. */
import { existsSync } from 'node:fs';
import { readSettings } from '../lib/settings.ts';
import { serveSite } from './site-server.ts';
import { recoverSite } from './swap-site.ts';

const { basePath, outDir } = readSettings();
const port = Number(process.env['PORT'] ?? 4321);

if (recoverSite(outDir)) process.stdout.write(`${outDir} er satt tilbake etter et bytte som ble avbrutt.\n`);
if (!existsSync(`${outDir}/index.html`)) {
  process.stderr.write(`Det finnes ikke noe ferdig nettsted i ${outDir}. Kjør først: npm run build\n`);
  process.exit(1);
}
try {
  await serveSite({ folder: outDir, basePath, port });
  process.stdout.write(`Nettstedet er klart på http://localhost:${port}${basePath} (stopp med Ctrl+C)\n`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(
    isTaken ? `Port ${port} er opptatt. Prøv en annen: PORT=4322 npm run serve\n` : `${String(error)}\n`,
  );
  process.exit(1);
}
