/**
 * Words of a title as it stands before a name: honorifics, offices, ranks and what qualifies them. Enough to see that a
 * surname names an office-holder (“Minister Kono”) and how much of the line before a name belongs to it.
 */
const titleWords = [
	...['Mr.', 'Mrs.', 'Ms.', 'Miss', 'Dr.', 'Prof.', 'Professor', 'Sir', 'Dame', 'Lord', 'Lady', 'Hon.'],
	...['H.E.', 'H. E.', 'H.E', 'HRH', 'H.R.H.', 'His Excellency', 'Her Excellency', 'Excellency'],
	...['His Majesty', 'Her Majesty', 'His Royal Highness', 'Her Royal Highness', 'the Honourable', 'Rt. Hon.'],
	...['King', 'Queen', 'Prince', 'Princess', 'Emperor', 'Empress', 'Crown', 'Sultan', 'Emir', 'Sheikh'],
	...[
		'President',
		'Premier',
		'Chancellor',
		'Prime',
		'Minister',
		'Ministers',
		'Secretary',
		'Governor',
		'Mayor',
	],
	...['Ambassador', 'Envoy', 'Commissioner', 'Representative', 'Speaker', 'Senator', 'Congressman', 'Judge'],
	...['Chair', 'Chairman', 'Chairwoman', 'Chairperson', 'Commander', 'Director', 'Director-General'],
	...['Secretary-General', 'General', 'Gen.', 'Lt.', 'Lieutenant', 'Col.', 'Colonel', 'Maj.', 'Major'],
	...['Adm.', 'Admiral', 'Capt.', 'Captain', 'Brig.', 'Marshal', 'State', 'Foreign', 'Defence', 'Defense'],
	...['Finance', 'Deputy', 'Vice', 'Vice-President', 'Vice-Minister', 'Senior', 'Chief', 'Cabinet', 'First'],
	...['Former', 'former', 'Acting', 'acting', 'Special', 'Advisor', 'Adviser', 'Parliamentary', 'High'],
	...['Permanent', 'National', 'Security', 'Executive', 'Assistant', 'Under-Secretary-General'],
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');

/** A run of title words that ends where the text ends: “… said that Deputy Prime Minister ”. */
const runBefore = new RegExp(
	`(?:(?<=^|[\\s(“"‘'\\u2014])(?:${[...titleWords]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|')})\\s+)+$`,
	'u',
);

/** A name that stands before the office: “the Suga administration”, “the Abe Cabinet”. */
const officeAfter = /^(?:['’]s)?\s+(?:administration|government|cabinet|presidency|premiership)\b/iu;

/** Offset at which the title before a name begins; the name's own offset when there is none. */
export function titleStart(text: string, nameStart: number): number {
	// Titles are short: looking further back would make long texts slow.
	const from = Math.max(0, nameStart - 120);
	const run = runBefore.exec(text.slice(from, nameStart));
	return run ? from + run.index : nameStart;
}

/** True when an office stands directly beside the words from `start` to `end`. */
export const besideOffice = (text: string, start: number, end: number): boolean =>
	titleStart(text, start) < start || officeAfter.test(text.slice(end, end + 30));
