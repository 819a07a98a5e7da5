import { monthPattern, weekdayPattern } from './calendar.ts';

/** Last words of the name of a building or room where people meet. */
export const venueHeads: ReadonlySet<string> = new Set(
	[
		'House Office Palace Hotel Ministry Residence Center Centre Hall Room Building Headquarters Embassy Mission Airport',
		'Castle Villa Garden Gardens Museum University Parliament Château Chateau Manor Lodge Inn Club Resort Pavilion Temple',
		'Shrine Library Tower Base Department Secretariat Complex Institute Consulate Congress Estate Kantei Cabinet Mansion',
		'Restaurant Theatre Theater Campus School Stadium Plaza Village Annex Chancery Quarters Suite Salon Lounge Gaimusho',
		'Station Ship Park Island Farm Abbey Monastery Academy Forum Arena Facility Terminal Port Kremlin Elysée Élysée Hof',
		'Hofburg Sanctuary Ryokan Teahouse Bank Headquarter Guesthouse Place Court',
	]
		.join(' ')
		.split(' '),
);

/** The same without a name, in small letters. */
export const plainBuildings: ReadonlySet<string> = new Set(
	'house hotel residence restaurant inn villa airport garden museum guesthouse palace embassy mansion lodge temple'.split(
		' ',
	),
);

/** Words that make a phrase an event, not a place. */
export const eventWords: ReadonlySet<string> = new Set(
	[
		'Meeting Meetings Summit Summits Conference Assembly Session Forum Dialogue Talks Talk Festival Ceremony Games Week',
		'Day Expo Exhibition Committee Commission Council Consultations Congress Reception Symposium Workshop Events Dinner',
		'Lunch Breakfast Round',
	]
		.join(' ')
		.split(' '),
);

/** Words behind “in”, “at” or “on” that begin no place. */
export const noPlace = new RegExp(
	`^(?:${monthPattern}|${weekdayPattern}|${'(?:Japanese|English|French|Spanish)'})(?![\\p{L}])`,
	'u',
);
