import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds } from '../schemas/kinds';
import { listSchemaFiles, schemaFolder } from './json-schemas';

const files = listSchemaFiles();

it('the committed schemas are those of today; if not, run: npm run schemas', () => {
  const stale = [...files].filter(([name, text]) => {
    return !readdirSync(schemaFolder).includes(name) || readFileSync(`${schemaFolder}/${name}`, 'utf8') !== text;
  });
  expect(stale.map(([name]) => `${schemaFolder}/${name} is stale. Run: npm run schemas`)).toEqual([]);
  expect(readdirSync(schemaFolder).sort()).toEqual([...files.keys()]);
});

it('the editor is told which schema each YAML file of ours has', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': unknown };
  const yaml = Object.entries(kinds).filter(([, { holds }]) => holds !== 'text');
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(yaml.map(([kind, { path }]) => [`${schemaFolder}/${kind}.schema.json`, `content/${path}`])),
  );
});
