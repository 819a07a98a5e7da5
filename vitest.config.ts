import { defineConfig } from 'vitest/config';
import { limits } from './tests/support/limits.ts';

export default defineConfig({
	test: {
		reporters: ['default', './tests/support/count-reporter.ts'],
		expect: { poll: { timeout: limits.wait } },
		testTimeout: limits.test,
		hookTimeout: limits.test,
		pool: 'forks',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// One load of the modules for all files of a worker.
					isolate: false,
					include: ['{src,scripts,tests/support}/**/*.test.ts'],
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					// One browser for all files of a worker.
					isolate: false,
					include: ['tests/*.test.ts'],
					globalSetup: ['tests/support/global-setup.ts'],
					// More than there are cores: a page that waits leaves its core to another.
					maxWorkers: 3,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
