import { partFragment } from '../edition/subjects/subject.ts';
import type { Redirect } from '../schemas/redirects.ts';
import type { Topic } from '../schemas/topic.ts';
import { address } from '../words/addresses.ts';
import { recordFormats } from './record/formats.ts';

/** The id that a record has today, followed through its renamings. Throws when they lead in a circle. */
export function presentId(redirects: readonly Redirect[], id: string): string {
	const seen = new Set<string>();
	let present = id;
	for (;;) {
		const next = redirects.find(({ from }) => from === present);
		if (!next) return present;
		if (seen.has(present)) {
			throw new Error(
				`content/redirects.yaml leads in a circle: ${[...seen, present].join(' → ')}. Remove one of these redirects.`,
			);
		}
		seen.add(present);
		present = next.to;
	}
}

/** A page that moved, and where it stands now; a fragment of `to` counts where the reader brought none. */
export interface Move {
	from: string;
	to: string;
}

/** The pages of a record: the record, its citations, its card. */
const pagesOf = (id: string): string[] => [address.meeting(id), address.citations(id), address.embed(id)];

/** The files beside a record, and its card's description. */
const filesOf = (id: string): string[] => [
	...[...recordFormats.map(({ extension }) => extension), 'cite.json', 'png'].map((extension) =>
		address.meetingFile(id, extension),
	),
	address.oembed(id),
];

const moves = (redirects: readonly Redirect[], paths: (id: string) => string[]): Move[] =>
	redirects.flatMap(({ from }) => {
		const present = paths(presentId(redirects, from));
		return paths(from).map((path, index) => ({ from: path, to: present[index] ?? address.home }));
	});

/** Places and phrases that a subject's page took in, and the list of phrases; terms stand on one page, which stays. */
const movedEntries = (topics: readonly Topic[]): Move[] => [
	{ from: address.phrases, to: `${address.topics}#phrases` },
	...topics.flatMap((topic) =>
		(['place', 'phrase'] as const).flatMap((part): Move[] => {
			const id = topic[part];
			if (id === undefined) return [];
			return [{ from: address[part](id), to: `${address.topic(topic.id)}${partFragment[part]}` }];
		}),
	),
];

/** Every page that once stood at another address; each becomes a page that leads on. */
export const movedPages = (redirects: readonly Redirect[], topics: readonly Topic[]): Move[] => [
	...moves(redirects, pagesOf),
	...movedEntries(topics),
];

/** Every file that once stood at another address; each is kept there as a copy, since a file cannot lead on. */
export const movedFiles = (redirects: readonly Redirect[]): Move[] => moves(redirects, filesOf);

/** The same for hosts that read a `_redirects` file, with and without the closing slash. `base` ends in a slash. */
export const redirectsFile = (
	redirects: readonly Redirect[],
	topics: readonly Topic[],
	base: string,
): string =>
	[...movedPages(redirects, topics), ...movedFiles(redirects)]
		.flatMap(({ from, to }) =>
			(from.endsWith('/') ? [from, from.slice(0, -1)] : [from]).map((path) => ({ path, to })),
		)
		.map(({ path, to }) => `${base}${path.slice(1)} ${base}${to.slice(1)} 301\n`)
		.join('');
