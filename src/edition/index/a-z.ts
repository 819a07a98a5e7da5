import type { Meeting } from '../../record/meeting-record.ts';
import { address } from '../../words/addresses.ts';
import type { Edition } from '../edition.ts';
import { type Mention, oncePerEdition } from '../names/mentions.ts';
import { personMentions, placeMentions, termMentions } from '../names/named.ts';
import { type SubjectPart, subjectWith } from '../subjects/subject.ts';
import { passagesOn, topicRecords } from '../subjects/topic-passages.ts';

export type IndexKind = 'Person' | 'Place' | 'Subject' | 'Term';

/** A heading of the index. Entries of several kinds under one name (a place that is also a topic) are one heading. */
export interface IndexEntry {
	/** As it is sorted and shown: `Kishida Fumio`. */
	heading: string;
	/** The pages of the heading, one for each kind. */
	pages: { kind: IndexKind; path: string }[];
	/** Passages by record, in order. */
	references: IndexReference[];
	/** The heading that this one only refers to. */
	see?: { heading: string; path: string };
}

export interface IndexReference {
	meeting: Meeting;
	/** `p2`, `p4` … each once. */
	anchors: string[];
}

export interface IndexLetter {
	letter: string;
	entries: IndexEntry[];
}

/** References to the passages of mentions, each passage once. */
function referencesOf(spots: Iterable<{ meeting: Meeting; anchor: string }>): IndexReference[] {
	const records = new Map<Meeting, Set<string>>();
	for (const { meeting, anchor } of spots) {
		const anchors = records.get(meeting);
		if (anchors) anchors.add(anchor);
		else records.set(meeting, new Set([anchor]));
	}
	return [...records].map(([meeting, anchors]) => ({ meeting, anchors: [...anchors] }));
}

export const referencesOfMentions = (mentions: readonly Mention[]): IndexReference[] =>
	referencesOf(mentions.map(({ passage }) => passage));

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Printed-book style index of people, places, subjects and terms; headings that no record has are left out. */
export const indexOf = oncePerEdition((edition: Edition): IndexLetter[] => {
	const entries = joined([...people(edition), ...places(edition), ...topics(edition), ...terms(edition)]);
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of entries.sort((a, b) => collator.compare(a.heading, b.heading))) {
		const letter = letterOf(entry.heading);
		const list = letters.get(letter);
		if (list) list.push(entry);
		else letters.set(letter, [entry]);
	}
	return [...letters].map(([letter, own]) => ({ letter, entries: own }));
});

/** Above this many headings each letter has a page of its own, and a heading names its first records only. */
const longIndex = 200;

export const isLong = (letters: readonly IndexLetter[]): boolean => headingsIn(letters) > longIndex;

export const headingsIn = (letters: readonly IndexLetter[]): number =>
	letters.reduce((sum, { entries }) => sum + entries.length, 0);

/** A letter as it stands in addresses: `B` → `b`, `0–9` → `0`. */
export const letterId = (letter: string): string => (letter === '0–9' ? '0' : letter.toLowerCase());

/** First letter without its accent, in capitals; `0–9` for a figure. */
function letterOf(heading: string): string {
	const first =
		heading
			.normalize('NFKD')
			.match(/[\p{L}\p{N}]/u)?.[0]
			?.toUpperCase() ?? '#';
	return /\p{N}/u.test(first) ? '0–9' : first;
}

interface Found {
	heading: string;
	kind: IndexKind;
	path: string;
	spots: { meeting: Meeting; anchor: string }[];
	/** Other names of the heading, which refer to it. */
	counterparts?: string[];
}

/** One entry for each name that the records have, and one for each counterpart that has no entry of its own. */
function joined(found: readonly Found[]): IndexEntry[] {
	const used = found.filter(({ spots }) => spots.length > 0);
	const names = new Map<string, Found[]>();
	for (const entry of used) {
		const key = entry.heading.toLowerCase();
		names.set(key, [...(names.get(key) ?? []), entry]);
	}
	const entries = [...names.values()].map(
		(own): IndexEntry => ({
			heading: own[0]?.heading ?? '',
			pages: own.map(({ kind, path }) => ({ kind, path })),
			references: referencesOf(inOrder(own.flatMap(({ spots }) => spots))),
		}),
	);
	const references = used.flatMap(({ heading, path, counterparts = [] }): IndexEntry[] =>
		[...new Set(counterparts)]
			.filter((name) => !names.has(name.toLowerCase()))
			.map((name) => ({ heading: name, pages: [], references: [], see: { heading, path } })),
	);
	return [...entries, ...references];
}

function inOrder(spots: Found['spots']): Found['spots'] {
	return spots
		.map((spot) => ({ spot, at: placeIn(spot) }))
		.sort(
			({ spot: { meeting: a }, at: placeA }, { spot: { meeting: b }, at: placeB }) =>
				byCode(a.date, b.date) || byCode(a.id, b.id) || placeA - placeB,
		)
		.map(({ spot }) => spot);
}

/** Days and ids are plain letters. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const placeIn = ({ meeting, anchor }: Found['spots'][number]): number =>
	meeting.body.findIndex((block) => block.anchor === anchor);

const spotsOf = (mentions: readonly Mention[] = []): Found['spots'] => mentions.map(({ passage }) => passage);

/** The entries that stand for themselves, not on the page of a subject. */
const alone = <Entry extends { id: string }>(
	edition: Edition,
	part: SubjectPart,
	entries: ReadonlyMap<string, Entry>,
): Entry[] => [...entries.values()].filter(({ id }) => !subjectWith(edition, part, id));

const people = (edition: Edition): Found[] =>
	[...edition.people.values()].map(({ id, sort }) => ({
		heading: sort,
		kind: 'Person',
		path: address.person(id),
		spots: spotsOf(personMentions(edition).get(id)),
	}));

const places = (edition: Edition): Found[] =>
	alone(edition, 'place', edition.places).map(({ id, name }) => ({
		heading: name,
		kind: 'Place',
		path: address.place(id),
		spots: spotsOf(placeMentions(edition).get(id)),
	}));

const topics = (edition: Edition): Found[] =>
	[...edition.topics.values()].map((topic) => {
		const term = edition.terms.get(topic.term ?? '');
		const place = edition.places.get(topic.place ?? '');
		const headings = (topicRecords(edition).get(topic.id) ?? []).flatMap(({ meeting, headings: own }) =>
			own.map(({ anchor }) => ({ meeting, anchor })),
		);
		return {
			heading: topic.name,
			kind: 'Subject',
			path: address.topic(topic.id),
			spots: [...headings, ...passagesOn(edition, topic.id).map(({ passage }) => passage)],
			counterparts: [term?.name, term?.expansion, place?.name].filter((name) => name !== undefined),
		};
	});

const terms = (edition: Edition): Found[] =>
	alone(edition, 'term', edition.terms).map(({ id, name, expansion }) => ({
		heading: name,
		kind: 'Term',
		path: address.term(id),
		spots: spotsOf(termMentions(edition).get(id)),
		...(expansion && { counterparts: [expansion] }),
	}));
