import { expect, test } from 'vitest';
import { firstAndLatest } from '../page-limit.ts';
import { peopleByParty } from '../people/people-index.ts';
import { contentEdition } from '../testing/content-edition.ts';
import { lanesOf } from '../time/lanes.ts';
import { filterChoices } from '../time/meeting-filter.ts';
import { thinned } from '../time/ruler.ts';
import { timelineCard } from '../time/timeline-card.ts';
import { titlePage } from './title-page.ts';
import { waysIn } from './ways-in.ts';

const real = contentEdition();
const [in2018, in2020, in2022] = real.meetings;

test('a record on the timeline shows kind, place or medium, duration and principals of each side', () => {
	expect(in2018 && timelineCard(real, in2018)).toMatchObject({
		place: 'Foreign ministers’ meeting\nSingapore, about 40 minutes',
		sides: [
			{ side: 'first', people: [{ person: 'kono-taro', name: 'Taro Kono' }] },
			{ side: 'second', people: [{ person: 'prak-sokhonn' }] },
		],
		filter: { kind: 'foreign-ministers', people: 'kono-taro prak-sokhonn' },
	});
	expect(in2020 && timelineCard(real, in2020).place).toBe(
		'Foreign ministers’ telephone talk\nBy telephone, about 30 minutes',
	);
	const card = in2022 && timelineCard(real, in2022);
	expect(card?.topics).toHaveLength(5);
	expect((card?.topics.length ?? 0) + (card?.more ?? 0)).toBe(in2022?.topics.length);
});

test('lanes stand first side above second, each in words too; lines join the principals', () => {
	const { lanes, ties, left } = lanesOf(real, real.meetings);
	expect(lanes.map(({ person, side }) => [person.id, side])).toEqual([
		['kono-taro', 'first'],
		['motegi-toshimitsu', 'first'],
		['kishida-fumio', 'first'],
		['kihara-seiji', 'first'],
		['hayashi-yoshimasa', 'first'],
		['prak-sokhonn', 'second'],
		['hun-sen', 'second'],
		['kao-kim-hourn', 'second'],
		['hun-manet', 'second'],
	]);
	expect(lanes[2]?.words).toBe('Hun Sen on 20 March 2022 and HUN Manet on 7 September 2023');
	expect(ties.map(({ from, to }) => [from, to])).toEqual([
		[0, 5],
		[1, 5],
		[2, 6],
		[4, 7],
		[2, 8],
	]);
	expect(left).toBe(0);
	expect(lanesOf(real, real.meetings, 1).lanes.map(({ person }) => person.id)).toEqual([
		'kishida-fumio',
		'prak-sokhonn',
	]);
});

test('the filter offers what occurs, with the number of records', () => {
	const [kind, person, topic] = filterChoices(real, real.meetings);
	expect(kind?.options.map(({ text, count }) => [text, count])).toEqual([
		['Foreign ministers’ meeting', 2],
		['Meeting', 1],
		['Summit meeting', 2],
	]);
	expect(person?.options.find(({ value }) => value === 'kishida-fumio')?.count).toBe(2);
	expect(topic?.options.find(({ value }) => value === 'ream-naval-base')?.count).toBe(2);
	expect(filterChoices(real, real.meetings.slice(0, 1)).map(({ id }) => id)).toEqual(['person', 'topic']);
});

test('people stand by side, those only named last', () => {
	const { groups, speakers, attending, named } = peopleByParty(real);
	expect([speakers, attending, named]).toEqual([8, 1, 2]);
	expect(groups.map(({ title, people }) => [title, people.length])).toEqual([
		['Japan', 5],
		['Cambodia', 4],
		['Only named', 2],
	]);
	expect(groups[1]?.people.at(-1)).toMatchObject({
		person: { id: 'prak-sokhonn' },
		words: '2 records, 2018 to 2020',
	});
});

test('the title page fills in years and numbers', () => {
	const { tagline, description } = titlePage(real);
	expect(tagline).toBe('Meetings on the record, 2018–2023');
	expect(description).toContain('summaries of five meetings');
});

test('ways in lead to people, subjects and places; the two sides themselves are no place to follow', () => {
	const ways = waysIn(real);
	expect(ways.map(({ id }) => id)).toEqual(['people', 'subjects', 'places']);
	expect(ways[0]?.items.find(({ text }) => text === 'Prak Sokhonn')?.count).toBe(2);
	expect(ways[2]?.items.map(({ text }) => text)).not.toContain('Japan');
});

test('of a long list the first few and the latest stand on the page', () => {
	const numbers = Array.from({ length: 100 }, (_, index) => index);
	expect(firstAndLatest(numbers, 8)).toEqual({ shown: [0, 1, 94, 95, 96, 97, 98, 99], left: 92, after: 2 });
	expect(firstAndLatest(numbers.slice(0, 8), 8).left).toBe(0);
});

test('a ruler of many records keeps one mark for each place the eye can tell apart', () => {
	const marks = Array.from({ length: 300 }, (_, index) => ({
		date: `20${String(10 + (index % 10))}-0${1 + (index % 9)}-15`,
		side: index % 3 === 0 ? ('none' as const) : ('first' as const),
	}));
	const kept = thinned(marks);
	expect(kept.length).toBeLessThanOrEqual(101);
	expect(kept.every(({ side }) => side === 'first')).toBe(true);
	expect(thinned(marks.slice(0, 10))).toHaveLength(10);
});
