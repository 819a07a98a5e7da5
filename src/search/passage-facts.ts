/**
 * What the page of a record tells the index of one passage: who says how many words, whom and what it names. It stands in
 * `data-pagefind-title`, the only attribute that Pagefind 1.6 keeps with an anchor (as its `title`); no page shows it.
 */

export interface PassageFacts {
	/**
	 * Sentences in order: codes of those who speak (none for narration), the number of printed words, whether it is a line
	 * of its own printed without a full stop, and what is done in it.
	 */
	statements: { by: string[]; words: number; open?: boolean; acts?: string[] }[];
	/** Ids of the people who are named, of those who speak, of the topics, and of the places named. */
	person: string[];
	speaker: string[];
	topic: string[];
	place: string[];
}

/** `JP66.wished JP+KH9.agreed+stated -12 -5~|people|topics|places|speakers`, ids separated by spaces. */
export function encodePassage({ statements, person, speaker, topic, place }: PassageFacts): string {
	const spoken = statements.map(
		({ by, words, open, acts = [] }) =>
			`${by.join('+') || '-'}${words}${open ? '~' : ''}${acts.length > 0 ? `.${acts.join('+')}` : ''}`,
	);
	return [spoken, person, topic, place, speaker].map((list) => list.join(' ')).join('|');
}

/** Reads {@link encodePassage}; a passage without the attribute has no statements and no facts. */
export function decodePassage(text: string): PassageFacts {
	const [spoken = [], person = [], topic = [], place = [], speaker = []] = text
		.split('|')
		.map((list) => list.split(' ').filter((item) => item !== ''));
	return {
		statements: spoken.flatMap((item) => {
			const match = /^(?<by>-|[A-Z+]+)(?<words>\d+)(?<open>~?)(?:\.(?<acts>[a-z+]+))?$/u.exec(item);
			const { by = '-', words = '', open = '', acts } = match?.groups ?? {};
			const speakers = by === '-' ? [] : by.split('+');
			return match
				? [
						{
							by: speakers,
							words: Number(words),
							...(open && { open: true }),
							...(acts && { acts: acts.split('+') }),
						},
					]
				: [];
		}),
		person,
		speaker,
		topic,
		place,
	};
}
