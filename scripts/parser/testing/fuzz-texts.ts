import fc from 'fast-check';
import type { HouseVocabulary } from '../words/house.ts';
import { meetingNouns } from '../words/meetings.ts';
import { bodyWords, joiningWords, officeHeads, officeStarts, portfolioWords } from '../words/offices.ts';
import { plainBuildings, venueHeads } from '../words/places.ts';
import { honorificForms, nameParticles, nameSuffixes, nameTitles } from '../words/titles.ts';

/** Marks of every kind, also such as no press text has. */
const marks = [
	...['&', '-', '–', '—', '/', '+', '*', "'", '’', '"', '“', '”', '(', ')', '[', ']', '（', '）', ':', ';'],
	...['#', '@', '%', '…', '.', ',', '!', '?', '•', '・', '※', '|', '<', '>', '{', '}', '_', '~', '=', '\t'],
];
const verbs =
	'said stated concurred agreed requested was were being expressed that while visited received thanked noted by with replied'.split(
		' ',
	);
const frames = [
	'On March 5,',
	'commencing at 3:00 p.m. (5 p.m. JST)',
	'for approximately 40 minutes',
	'held a meeting with',
	'attended by',
	'The participants from the Japanese side were',
	'the Japanese side',
	'The overview is as follows.',
	'who is visiting',
	'in response,',
	'as follows:',
	'2019',
	'12',
	'the two ministers concurred that',
	'which was followed by',
	'1.',
	'(1)',
	'A.',
	'(Note)',
];

/** Press texts of the parser's own vocabulary and all marks, at the places of lead, caption, heading, item and body. */
export function fuzzTexts(house: HouseVocabulary): fc.Arbitrary<string> {
	const words = [
		...[officeHeads, officeStarts, bodyWords, portfolioWords, joiningWords, venueHeads, plainBuildings],
		...[nameParticles, nameSuffixes, nameTitles, house.names.groups],
		...[[...honorificForms.values()].flat().map((form) => form.join(' ')), meetingNouns, verbs],
		...[[...house.names.byName.keys()], [...house.demonyms.keys()], ['Aoki', 'Sok', 'MORI', 'de', 'X.']],
	].map((list) => fc.constantFrom(...list));
	const word = fc.oneof(
		...words,
		fc.constantFrom(...frames),
		fc.constantFrom(...marks),
		fc.constantFrom(...marks),
	);
	const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', ', ');
	const line = fc
		.array(fc.tuple(word, gap), { minLength: 1, maxLength: 24 })
		.map((parts) => parts.flat().join('').trim());
	const names = fc.tuple(line, line);
	const lead = fc.oneof(
		names.map(([one, two]) => `On March 5, ${one} held a meeting with ${two}.`),
		names.map(
			([one, two]) => `On March 5, the ${one} was held at ${two}. It was attended by ${two}, ${one}.`,
		),
		line,
	);
	const label = fc.constantFrom('', '1. ', '2. ', '(1) ', 'A. ', '• ', '- ', '(Note) ', '* ', 'i) ');
	const body = fc.array(
		fc.tuple(label, line, fc.constantFrom('', '.', '.', ':', '.”')).map((parts) => parts.join('')),
		{ maxLength: 6 },
	);
	const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\u2028');
	return fc
		.tuple(line, line, line, lead, body, breaks)
		.map(([title, caption, heading, paragraph, items, end]) =>
			[title, 'March 6, 2019', caption, paragraph, `1. ${heading}`, ...items].join(end),
		);
}
