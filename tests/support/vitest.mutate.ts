import { defineConfig } from 'vitest/config';
import { limits } from './limits.ts';

/** The tests that `npm run mutate` asks: those of the folder that is changed. */
export default defineConfig({
	test: { include: [process.env.MUTATE_TESTS ?? ''], testTimeout: limits.test, hookTimeout: limits.test },
});
