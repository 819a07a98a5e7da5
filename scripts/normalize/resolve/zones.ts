import { cityMapping } from 'city-timezones';

/** Zones of the cities of a country, by ISO 3166-1 alpha-2 code; none where the gazetteer has no city of it. */
export function zonesOf(country: string): string[] {
	return [...new Set(cityMapping.filter(({ iso2 }) => iso2 === country).map(({ timezone }) => timezone))];
}

/** Whether two zones show the same time all the year: one is then as good as the other, whatever its name. */
export const sameClocks = (a: string, b: string): boolean =>
	a === b || seasons.every((day) => offset(a, day) === offset(b, day));

const seasons = [new Date('2024-01-01T00:00:00Z'), new Date('2024-07-01T00:00:00Z')];

/** `GMT+07:00` */
const offset = (timeZone: string, day: Date): string | undefined =>
	new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
		.formatToParts(day)
		.find(({ type }) => type === 'timeZoneName')?.value;
