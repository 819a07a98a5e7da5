import { isoDate } from '../../../src/schemas/primitives.ts';

/** Day on which new addresses are published: `PUBLISH_DATE`, else today in UTC. */
export function publishDate(environment: Record<string, string | undefined> = process.env): string {
	const given = environment.PUBLISH_DATE;
	if (given === undefined || given === '') return new Date().toISOString().slice(0, 10);
	if (isoDate.safeParse(given).success) return given;
	throw new Error(`PUBLISH_DATE is “${given}”; expected a calendar date such as 2026-11-21.`);
}
