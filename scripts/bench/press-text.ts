import { Temporal } from 'temporal-polyfill';
import type { Series } from '../../src/schemas/series.ts';
import type { BenchCast } from './bench-cast.ts';
import { benchHeading, benchParagraph, type Speaker } from './prose.ts';
import type { Chance } from './random.ts';

/** A source text with what its YAML must add. */
export interface PressText {
	/** Date and principals, as in file names. */
	id: string;
	text: string;
	/** Zone of the time, where the text prints it without a label. */
	timeZone?: string;
	/** Title, where the text prints none. */
	title?: string;
}

/** Writes the page of one meeting held on a day. */
export function pressText(
	date: Temporal.PlainDate,
	cast: BenchCast,
	house: Series['house'],
	by: Chance,
): PressText {
	const guests = cast.sides.map((side) => ({ side, person: by.pick(side.people) }));
	const [host, guest] = guests;
	if (!host || !guest) throw new Error('A meeting needs two sides.');
	const leaders = by.happens(0.4);
	const telephone = by.happens(0.2);
	const place = by.pick(cast.places);
	const day = `${date.toLocaleString('en', { month: 'long' })} ${date.day}`;
	const meeting = `${leaders ? 'Summit' : 'Foreign Ministers’'} ${telephone ? 'Telephone Talk' : 'Meeting'}`;
	const title = `${host.side.name}-${guest.side.name} ${meeting}`;
	const printsTitle = telephone || by.happens(0.8);
	const office = leaders ? 'Prime Minister' : 'Minister for Foreign Affairs';
	const clock = clockWords(date, place.timeZone, house, by);
	const visit = telephone ? '' : `, who is visiting ${place.name}`;
	const lead =
		`On ${day}, commencing at ${clock.words} for approximately ${by.between(3, 18) * 5} minutes, ` +
		`Mr. ${host.person.name}, ${office} of ${host.side.official}${visit}, held a ` +
		`${telephone ? 'telephone talk' : 'meeting'} with H.E. Mr. ${guest.person.name}, ` +
		`${office} of ${guest.side.official}. The overview of the ${telephone ? 'talk' : 'meeting'} is as follows.`;
	const called = leaders ? 'Prime Minister' : 'Minister';
	const speakers: [Speaker, Speaker] = [
		{ called: `${called} ${host.person.family}`, country: host.side.name },
		{ called: `${called} ${guest.person.family}`, country: guest.side.name },
	];
	const head = printsTitle
		? [title, '', `${day}, ${date.year}`]
		: [`${day}, ${date.year}`, `Photo of the ${meeting} (Photo: Press Office)`];
	return {
		id: `${date}-${host.person.family}-${guest.person.family}`.toLowerCase(),
		text: [...head, '', lead, '', ...body(speakers, cast, by), ''].join('\n'),
		...(clock.labelled ? {} : { timeZone: telephone ? house.timeZone : place.timeZone }),
		...(printsTitle ? {} : { title }),
	};
}

/** The body in one of the layouts of such pages: headed sections, items with headings, items that begin at once. */
function body(speakers: readonly [Speaker, Speaker], cast: BenchCast, by: Chance): string[] {
	const shape = by.pick(['headed', 'nested', 'items'] as const);
	const lines: string[] = [];
	for (let section = 1; section <= by.between(3, 6); section += 1) {
		const words = (): string => benchParagraph(speakers, cast, by);
		if (shape === 'items') lines.push(`${section}. ${words()}`, '');
		else lines.push(`${section}. ${benchHeading(cast, by)}`, '');
		if (shape === 'headed') for (let more = by.between(1, 3); more > 0; more -= 1) lines.push(words(), '');
		if (shape === 'nested') {
			for (let item = 1; item <= by.between(2, 3); item += 1) lines.push(`(${item}) ${words()}`, '');
		}
	}
	return lines;
}

/** The time of the meeting as pages print it: with the house's own time, or bare. */
function clockWords(
	date: Temporal.PlainDate,
	zone: string,
	house: Series['house'],
	by: Chance,
): { words: string; labelled: boolean } {
	const local = date.toZonedDateTime({
		timeZone: zone,
		plainTime: { hour: by.between(8, 21), minute: by.between(0, 11) * 5 },
	});
	if (by.happens(0.3)) return { words: twelveHours(local), labelled: false };
	const atHome = local.withTimeZone(house.timeZone);
	const days = Temporal.PlainDate.compare(atHome.toPlainDate(), date);
	const when = ['the previous day', 'same day', 'the following day'][days + 1];
	const label = by.pick(house.timeLabels);
	return {
		words: `${twelveHours(local)} (local time; ${when}, ${twelveHours(atHome)} ${label})`,
		labelled: true,
	};
}

function twelveHours(time: Temporal.ZonedDateTime): string {
	const minutes = time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`;
	return `${time.hour % 12 || 12}${minutes} ${time.hour < 12 ? 'a.m.' : 'p.m.'}`;
}
