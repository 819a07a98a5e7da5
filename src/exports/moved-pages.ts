import { presentId } from '../edition/present-id.ts';
import { partFragment } from '../edition/subjects/subject.ts';
import type { Redirect } from '../schemas/redirects.ts';
import type { Topic } from '../schemas/topic.ts';
import { address } from '../words/addresses.ts';
import { recordFormats } from './record/formats.ts';

/** A page that moved, and where it stands now; a fragment of `to` counts where the reader brought none. */
export interface Move {
	from: string;
	to: string;
}

/** The pages of a record: the record, its citations, its card. */
const pagesOf = (id: string): string[] => [address.meeting(id), address.citations(id), address.embed(id)];
/** Of a record that is withdrawn, its page and its card say so; its citations lead to its page. */
const withdrawnMoves = (id: string): Move[] => [{ from: address.citations(id), to: address.meeting(id) }];

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

/** What became of the addresses of an edition. */
export interface MovedIn {
	redirects: readonly Redirect[];
	topics: readonly Topic[];
	/** Ids of the records that are withdrawn. */
	withdrawn: readonly string[];
}

/** Every page that once stood at another address; each becomes a page that leads on. */
export const movedPages = ({ redirects, topics, withdrawn }: MovedIn): Move[] => [
	...moves(redirects, pagesOf),
	...movedEntries(topics),
	...withdrawn.flatMap(withdrawnMoves),
];

/** Every file that once stood at another address; each is kept there as a copy, since a file cannot lead on. */
export const movedFiles = ({ redirects, withdrawn }: Pick<MovedIn, 'redirects' | 'withdrawn'>): Move[] =>
	moves(
		redirects.filter(({ from }) => !withdrawn.includes(presentId(redirects, from))),
		filesOf,
	);

/** The files of records that are withdrawn, under each id that they had: hosts that can lead on lead to the page. */
const filesGone = ({ redirects, withdrawn }: MovedIn): Move[] => {
	const former = redirects
		.map(({ from }) => from)
		.filter((id) => withdrawn.includes(presentId(redirects, id)));
	return [...withdrawn, ...former].flatMap((id) =>
		filesOf(id).map((from) => ({ from, to: address.meeting(presentId(redirects, id)) })),
	);
};

/** The same for hosts that read a `_redirects` file, with and without the closing slash. `base` ends in a slash. */
export const redirectsFile = (moved: MovedIn, base: string): string =>
	[...movedPages(moved), ...movedFiles(moved), ...filesGone(moved)]
		.flatMap(({ from, to }) =>
			(from.endsWith('/') ? [from, from.slice(0, -1)] : [from]).map((path) => ({ path, to })),
		)
		.map(({ path, to }) => `${base}${path.slice(1)} ${base}${to.slice(1)} 301\n`)
		.join('');
