import { isoDate } from '../../../src/schemas/primitives.ts';

/** Day on which new addresses are published: `PUBLISH_DATE`, else today in UTC. */
export function publishDate(environment: Record<string, string | undefined> = process.env): string {
	const given = environment.PUBLISH_DATE;
	if (given === undefined || given === '') return new Date().toISOString().slice(0, 10);
	if (isoDate.safeParse(given).success) return given;
	throw new Error(`PUBLISH_DATE is “${given}”; expected a calendar date such as 2026-11-21.`);
}

/** The latest day that anybody's calendar shows, or that of publishing where it is later: no text was received after it. */
export function lastDay(environment: Record<string, string | undefined> = process.env): string {
	const easternmost = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
	return [publishDate(environment), easternmost].sort()[1] ?? easternmost;
}
