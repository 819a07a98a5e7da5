/**
 * Changes the code one place at a time and says which changes the unit tests beside it do not notice:
 * `npm run mutate -- FOLDER|FILE`. What is set up once, such as a pattern, is left alone: it cannot be changed while the
 * tests run.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const [path] = process.argv.slice(2);
if (path === undefined || !existsSync(path)) {
	console.error('Name a folder or a file of code. Use: npm run mutate -- src/record');
	process.exit(1);
}
const isFile = path.endsWith('.ts');
process.env.MUTATE_TESTS = `${isFile ? dirname(path) : path}/**/*.test.ts`;

await new Stryker({
	mutate: [isFile ? path : `${path}/**/*.ts`, '!**/*.test.ts', '!**/testing/**', '!**/*.d.ts'],
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	vitest: { configFile: 'tests/support/vitest.mutate.ts', related: false },
	coverageAnalysis: 'perTest',
	ignoreStatic: true,
	ignorePatterns: ['/.cache', '/dist', '/.astro'],
	disableTypeChecks: false,
	concurrency: 1,
	// Only a change that makes a loop endless takes so long.
	timeoutMS: 60_000,
	reporters: ['clear-text'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	tempDirName: '.cache/mutants',
}).runMutationTest();
