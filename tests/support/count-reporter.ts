import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Where the counts of the last run stand, for what calls `npm test`. */
const file = '.cache/test-counts.json';

/** Writes how many tests passed and failed. A file that could not be run, or an error outside a test, is a failure. */
export default class CountReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const passed = tests.filter((test) => test.result().state === 'passed').length;
		const failedTests = tests.filter((test) => test.result().state === 'failed').length;
		const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, JSON.stringify({ passed, failed: failedTests + brokenFiles + errors.length }));
	}
}
