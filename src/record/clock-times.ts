import { Temporal } from 'temporal-polyfill';
import type { MeetingEntry } from '../schemas/meeting.ts';
import type { Series } from '../schemas/series.ts';
import { formatDate } from '../words/wording.ts';

/** One reading of a clock. */
export interface ClockTime {
	/** `17:35` */
	time: string;
	/** Where that clock hangs: `in Phnom Penh`, `in Japan`, `UTC`; empty when no zone is known. */
	where: string;
	/** The day, only where it is not the day of the meeting. */
	day: string | null;
	/** For the `datetime` of a `<time>`: with its offset where the zone is known. */
	datetime: string;
}

/**
 * The beginning (or end) of a meeting on the local clock, the clock of the publishing house, and in UTC. One reading
 * where local and house time are of one zone; the local one alone, without a zone, where no instant is known.
 */
export function clockTimes(
	entry: Pick<MeetingEntry, 'date' | 'start'>,
	moment: { local: string | null; utc: string | null },
	{ house, sides }: Pick<Series, 'house' | 'sides'>,
): ClockTime[] {
	if (moment.utc === null) {
		if (moment.local === null) return [];
		return [{ time: moment.local, where: '', day: null, datetime: `${entry.date}T${moment.local}` }];
	}
	const instant = Temporal.Instant.from(moment.utc);
	const houseName = sides.find(({ code }) => code === house.code)?.name ?? house.code;
	const zone = entry.start?.zone ?? null;
	const reading = (timeZone: string, where: string): ClockTime => {
		const local = instant.toZonedDateTimeISO(timeZone);
		const day = local.toPlainDate().toString();
		const offset = timeZone === 'UTC' ? 'Z' : local.offset;
		const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
		const datetime = `${day}T${time}${offset}`;
		return { time, where, day: day === entry.date ? null : formatDate(day), datetime };
	};
	const times = [reading(house.timeZone, `in ${houseName}`), reading('UTC', 'UTC')];
	if (zone !== null && zone !== house.timeZone) times.unshift(reading(zone, `in ${cityOf(zone)}`));
	return times;
}

/** `Asia/Phnom_Penh` → `Phnom Penh` */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
