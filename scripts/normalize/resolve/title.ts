import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';

import { nameOrder, readName } from './person-name.ts';

type Title = MeetingEntry['title'];

/** The printed heading, else the editor's title, else what a caption calls the meeting; null when nothing does. */
export function resolveTitle(
	{ title, captions }: Pick<ParsedRecord, 'title' | 'captions'>,
	editors: string | undefined,
): Title | null {
	if (title) return { text: title.text, from: 'heading', at: title.at };
	if (editors !== undefined) return { text: editors, from: 'editor', at: null };
	for (const caption of captions) {
		const text = withoutPictureWords(caption.text);
		if (namesMeeting(text)) return { text, from: 'caption', at: null };
	}
	return null;
}

/** What a record without a title may be called: how they met, and who, by office and name. */
export function proposeTitle({ medium, principals }: Pick<ParsedRecord, 'medium' | 'principals'>): string {
	const noun = { 'in-person': 'Meeting', telephone: 'Telephone Talk', video: 'Video Conference' }[medium];
	const people = principals.map(({ name, office, honorific, side, party }) => {
		const { plain } = readName(name, nameOrder(side, party?.code));
		return [office ?? honorific, plain].filter(Boolean).join(' ');
	});
	if (people.length < 2) return `${noun} of ${people[0] ?? 'the two sides'}`;
	return `${noun} between ${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;
}

/** `(Photo)`, `(Photo: Cabinet Public Affairs Office)`, `[Photo 2]` anywhere in the line. */
const credit = /\s*[([]\s*(?:photos?|photographs?|pictures?|images?)\b[^()[\]]*[)\]]\s*/giu;
/** `Photo of`, `A photograph of the`, `Photo:` at its head. */
const opening =
	/^(?:an? |the )?(?:photos?|photographs?|pictures?|images?)(?: of(?: the)? |\s*[:：]\s*|\s+\d{1,2}\s*[:：.]\s*)/iu;
/** The number of a picture, with or without a space: `Meeting1`, `Meeting (2)`. */
const pictureNumber = /(?<=\p{L}\)?)\s*(?:\(\d{1,2}\)|\d{1,2})$/u;

/** A caption without what it says of the picture, its number and its alternative text printed a second time. */
export function withoutPictureWords(caption: string): string {
	const bare = caption.replace(credit, ' ').trim().replace(opening, '').replace(pictureNumber, '').trim();
	const middle = (bare.length - 1) / 2;
	const doubled = bare[middle] === ' ' && bare.slice(0, middle) === bare.slice(middle + 1);
	return doubled ? bare.slice(0, middle).replace(pictureNumber, '') : bare;
}

/** Ends with the name of a meeting: `Summit Meeting`, `Telephone Talks`, `Working Lunch (Summary)`. */
const meetingName =
	/(?:Meeting|Talks?|Summit|Teleconference|Conference Call|Telephone Call|Courtesy Call|Call|Dialogue|Consultations?|Working (?:Lunch|Dinner|Breakfast)|Luncheon)(?: \((?:Summary|Overview)\))?$/u;
/** Words that stand small in a title. */
const smallWords = new Set([
	'a',
	'an',
	'and',
	'at',
	'between',
	'by',
	'for',
	'from',
	'in',
	'of',
	'on',
	'the',
	'to',
	'with',
]);

/** What may follow the name of a meeting in small letters. */
const overMeal = / over (?:an? )?(?:working )?(?:breakfast|lunch|dinner|tea)$/u;

/** A title is a name: it ends as one, and each word of it is written large. A sentence about the picture is not. */
function namesMeeting(text: string): boolean {
	const name = text.replace(overMeal, '');
	if (!meetingName.test(name)) return false;
	const words = name.split(/[\s/]+/u);
	const large = (word: string): boolean =>
		/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || /^[^\p{L}]+$/u.test(word);
	return (
		large(words[0] ?? '') && words.length > 1 && words.every((word) => large(word) || smallWords.has(word))
	);
}
