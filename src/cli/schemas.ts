/** `npm run schemas`: writes what editors know of our YAML and front matter to `.vscode/schemas/`, from the schemas the build uses. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSchemaFiles, schemaFolder } from './json-schemas.ts';

const files = listSchemaFiles();
mkdirSync(schemaFolder, { recursive: true });
for (const name of readdirSync(schemaFolder)) if (!files.has(name)) rmSync(join(schemaFolder, name));
for (const [name, text] of files) writeFileSync(join(schemaFolder, name), text);
process.stdout.write(`${files.size} skjemaer er skrevet til ${schemaFolder}/\n`);
