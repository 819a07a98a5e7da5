import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` asks: those of the folder that is changed. */
export default defineConfig({ test: { include: [process.env.MUTATE_TESTS ?? ''] } });
