import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

describe('what is installed', () => {
  it('is named by exact versions', () => {
    const wanted = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('runs no install script that is not listed', () => {
    const scripted = Object.entries(lock.packages).filter(([, found]) => found.hasInstallScript);
    const names = scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(names.filter((name) => !(name in own.allowScripts))).toEqual([]);
  });

  it('has every platform’s packages in the lock file, without which npm ci stops', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => {
        const parents = path
          .split('/node_modules/')
          .map((_, index, all) => all.slice(0, all.length - index).join('/node_modules/'));
        return ![...parents, ''].some(
          (parent) => `${parent === '' ? '' : `${parent}/`}node_modules/${name}` in lock.packages,
        );
      }),
    );
    expect(missing).toEqual([]);
  });

  it('brings its own Node for the platforms it names, all of one version', () => {
    const nodes = Object.entries(own.optionalDependencies).filter(([name]) => name.startsWith('node-'));
    expect(nodes.length).toBeGreaterThanOrEqual(3);
    expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
    for (const [name, version] of nodes) expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });
});
