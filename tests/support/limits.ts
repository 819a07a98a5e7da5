/**
 * Limits end what hangs; they say nothing about speed. `TEST_TIME_FACTOR` stretches all of them on a machine that is
 * slower still.
 */
const factor = Number(process.env.TEST_TIME_FACTOR ?? 1);
if (!(factor > 0)) throw new Error('TEST_TIME_FACTOR must be a number above 0.');

/** Milliseconds. */
export const limits = {
	/** For a whole test. */
	test: 300_000 * factor,
	/** For one thing that a test waits for. */
	wait: 60_000 * factor,
};
