/**
 * Swaps a built site in: `node src/cli/swap-in.ts <finished site> <newly built folder>`. A process of its own, so that the
 * two changes of name are done even when the build is killed between them.
 */
import { swapIn } from './swap-site.ts';

const [outDir = '', built = ''] = process.argv.slice(2);
try {
  swapIn(outDir, built);
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
