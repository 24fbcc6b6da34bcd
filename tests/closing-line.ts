import type { Reporter, TestModule } from 'vitest/node';

/** Prints how many tests passed and failed as the run's last line, in the plain form any reader understands. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const suites = modules.flatMap((module) => [...module.children.allSuites()]);
    const broken = [...modules, ...suites].filter((part) => part.errors().length > 0).length;
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + broken + errors.length} failed\n`);
  }
}
