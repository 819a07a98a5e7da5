/**
 * Changes the code one place at a time and says which changes the unit tests beside it do not notice:
 * `npm run mutate -- FOLDER|FILE`. What is set up once, such as a pattern, is left alone: it cannot be changed while the
 * tests run.
 */
import { dirname } from 'node:path';
import { command, existing } from './command.ts';

export const mutateCommand = command(
	{
		name: 'mutate',
		does: 'Changes the code one place at a time and says which changes the unit tests beside it do not notice.',
		takes: 'FOLDER|FILE',
		most: 1,
	},
	async (_, [named = '']) => {
		const path = existing(named);
		const isFile = path.endsWith('.ts');
		process.env.MUTATE_TESTS = `${isFile ? dirname(path) : path}/**/*.test.ts`;

		const { Stryker } = await import('@stryker-mutator/core');
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
	},
);
if (import.meta.main) await mutateCommand();
