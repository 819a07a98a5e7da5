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
		'Street Avenue Road Square Lane Boulevard Terrace Crescent Drive Way Row Walk Factory Studio Bungalow Chamber Chambers Legation Rectory Legislature Capitol Exchange Riverside Barn Cruise Ferry',
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

/** Kinds of place before “of” and a name: “the city of Hakone”. */
export const kindsOfPlace: ReadonlySet<string> = new Set(
	'city town village island port province prefecture capital resort'.split(' '),
);
/** Waters and heights a house stands at. */
export const waters: ReadonlySet<string> = new Set(
	'lake river sea bay coast shore shores bank banks waterfront hill canal harbor harbour'.split(' '),
);
/** Words besides “in”, “at” and “to” behind which a place may be named. */
export const placeLeads: ReadonlySet<string> = new Set('visiting visited inside aboard board'.split(' '));
/** Small words inside the name of a town or house: “Rio de Janeiro”, “Frankfurt am Main”. */
export const townParticles: ReadonlySet<string> = new Set(
	'de do da dos del della di du des der es el la le les upon sur am al san den van'.split(' '),
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
