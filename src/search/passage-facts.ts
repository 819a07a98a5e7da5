/**
 * What the page of a record tells the index of one passage: who says how many words, whom and what it names. It stands in
 * `data-pagefind-title`, the only attribute that Pagefind 1.6 keeps with an anchor (as its `title`); no page shows it.
 */

export interface PassageFacts {
	/**
	 * Sentences in order: codes of those who speak (none for narration), the number of printed words, and whether it is
	 * a line of its own printed without a full stop.
	 */
	statements: { by: string[]; words: number; open?: boolean }[];
	/** Ids of the people who speak or are named, of the topics, and of the places named. */
	person: string[];
	topic: string[];
	place: string[];
}

/** `JP66 JP+KH9 -12 -5~|people|topics|places`, ids separated by spaces. */
export function encodePassage({ statements, person, topic, place }: PassageFacts): string {
	const spoken = statements.map(({ by, words, open }) => `${by.join('+') || '-'}${words}${open ? '~' : ''}`);
	return [spoken, person, topic, place].map((list) => list.join(' ')).join('|');
}

/** Reads {@link encodePassage}; a passage without the attribute has no statements and no facts. */
export function decodePassage(text: string): PassageFacts {
	const [spoken = [], person = [], topic = [], place = []] = text
		.split('|')
		.map((list) => list.split(' ').filter((item) => item !== ''));
	return {
		statements: spoken.flatMap((item) => {
			const match = /^(?<by>-|[A-Z+]+)(?<words>\d+)(?<open>~?)$/u.exec(item);
			const { by = '-', words = '', open = '' } = match?.groups ?? {};
			const speakers = by === '-' ? [] : by.split('+');
			return match ? [{ by: speakers, words: Number(words), ...(open && { open: true }) }] : [];
		}),
		person,
		topic,
		place,
	};
}
