import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		reporters: ['default', './tests/support/count-reporter.ts'],
		projects: [
			{
				test: {
					name: 'unit',
					include: ['{src,scripts,tests/support}/**/*.test.ts'],
					sequence: { groupOrder: 0 },
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/*.test.ts'],
					globalSetup: ['tests/support/global-setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 300_000,
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
