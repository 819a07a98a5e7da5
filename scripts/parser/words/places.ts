import { monthPattern, weekdayPattern } from './calendar.ts';

/** Last words of the name of a building or room where people meet. */
export const venueHeads: ReadonlySet<string> = new Set(
	[
		'House Office Palace Hotel Ministry Residence Center Centre Hall Room Building Headquarters Embassy Mission Airport',
		'Castle Villa Garden Gardens Museum University Parliament Château Chateau Manor Lodge Inn Club Resort Pavilion Temple',
		'Shrine Library Tower Base Department Secretariat Complex Institute Consulate Congress Estate Kantei Cabinet Mansion',
		'Restaurant Theatre Theater Campus School Stadium Plaza Village Annex Chancery Quarters Suite Salon Lounge Gaimusho',
		'Station Ship Park Island Farm Abbey Monastery Academy Forum Arena Facility Terminal Port Kremlin Elysée Élysée Hof',
		'Hofburg Sanctuary Ryokan Teahouse Bank Headquarter Guesthouse Place Court Chancellery Chancellory Pagoda Cathedral Church Memorial Auditorium College Gallery Opera',
		'Barracks Fort Fortress Citadel Winery Shipyard Wharf Pier Compound Yacht Observatory Planetarium Aquarium Hospital',
		'Factory Studio Bungalow Chamber Chambers Legation Rectory Legislature Capitol Exchange Riverside Barn Cruise Ferry',
	]
		.join(' ')
		.split(' '),
);

/** Craft on which people meet, in small letters. */
export const vessels: ReadonlySet<string> = new Set(
	'boat ship ferry yacht cruiser barge train plane aircraft destroyer vessel frigate'.split(' '),
);

/** Buildings and rooms without a name, in small letters. */
export const plainBuildings: ReadonlySet<string> = new Set([
	...vessels,
	...(
		'house hotel residence restaurant inn villa airport garden museum guesthouse palace embassy mansion lodge temple ' +
		'office ministry building hall room chancery chancellery headquarters teahouse farmhouse farm monastery pagoda club ' +
		'library school university stadium harbour harbor port castle shrine church pavilion tent lounge suite centre center ' +
		'base camp barracks factory plant mill station campus winery compound gallery theatre theater terminal consulate ' +
		'secretariat parliament courthouse hospital market wing venue'
	).split(' '),
]);

/** Words that end the name of a street behind a number. */
export const addressWords: ReadonlySet<string> = new Set(
	'Street Avenue Road Square Lane Boulevard Place Gardens Terrace Crescent Drive Way Row Walk'.split(' '),
);

/** Bodies whose name stands for the house they sit in, where it goes on behind “of” or “for”. */
export const bodiesThatSit: ReadonlySet<string> = new Set('Council Commission Committee'.split(' '));
/** Chambers whose name is that of their house. */
export const wholeHouses =
	/\b(?:National|Legislative|Federal|People['’]s|Consultative|State) (?:Assembly|Council|Congress)$/u;

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

/** A language in which people talked: “in English”, not “in English Bay”. */
const language = '(?:Japanese|English|French|Spanish)(?!\\s\\p{Lu}\\p{Ll})';

/** Words behind “in”, “at” or “on” that begin no place. */
export const noPlace = new RegExp(`^(?:${monthPattern}|${weekdayPattern}|${language})(?![\\p{L}])`, 'u');
