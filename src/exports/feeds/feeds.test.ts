import { expect, test } from 'vitest';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { hostileMeeting, hostileWords } from '../testing/hostile-meeting.ts';
import { atomFeed, jsonFeed } from './feed.ts';
import { correctionsFeed, personFeed, seriesFeed, topicFeed } from './feed-sources.ts';

const context = contentContext();
const { meetings, topics, people } = context.edition;
const [kono] = meetings as [Meeting];

const childrenNamed = (node: Nodes, name: string): Element[] =>
	('children' in node ? (node.children as Nodes[]) : []).filter(
		(child): child is Element => child.type === 'element' && child.name === name,
	);
const textOf = (node: Nodes): string => {
	if ('value' in node) return node.type === 'text' || node.type === 'cdata' ? node.value : '';
	return 'children' in node ? node.children.map(textOf).join('') : '';
};
const feedOf = (xml: string): Element => childrenNamed(fromXml(xml), 'feed')[0] as Element;

const address = (id: string): string => `https://records.example/edition/meetings/${id}/`;

test('Atom has what the standard asks of a feed and of each entry', () => {
	const feed = feedOf(atomFeed(seriesFeed(context), context));
	expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
	for (const name of ['id', 'title', 'updated']) expect(childrenNamed(feed, name)).toHaveLength(1);
	expect(childrenNamed(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
		['alternate', 'https://records.example/edition/meetings/'],
		['self', 'https://records.example/edition/meetings/feed.atom'],
	]);
	for (const entry of childrenNamed(feed, 'entry')) {
		for (const name of ['id', 'title', 'updated', 'published'])
			expect(childrenNamed(entry, name)).toHaveLength(1);
		expect(textOf(childrenNamed(entry, 'updated')[0] as Element)).toMatch(
			/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/u,
		);
	}
});

test('the feeds of the series hold every record, the newest first', () => {
	const expected = meetings.map(({ id }) => address(id)).reverse();
	const entries = childrenNamed(feedOf(atomFeed(seriesFeed(context), context)), 'entry');
	expect(entries.map((entry) => textOf(childrenNamed(entry, 'id')[0] as Element))).toEqual(expected);
	const { version, items } = JSON.parse(jsonFeed(seriesFeed(context), context));
	expect(version).toBe('https://jsonfeed.org/version/1.1');
	expect(items.map(({ url }: { url: string }) => url)).toEqual(expected);
	for (const item of items)
		expect(item).toMatchObject({ id: item.url, authors: [{ name: expect.any(String) }] });
});

test('a record that joins later comes first, whatever its day', () => {
	const later = { p1: { published: '2027-01-05' } };
	const { items } = JSON.parse(
		jsonFeed(seriesFeed({ ...context, permalinks: { [kono.id]: later } }), context),
	);
	expect(items[0]).toMatchObject({ id: address(kono.id), date_published: '2027-01-05T00:00:00.000Z' });
});

test('a topic’s feed holds the records that speak of it, a person’s those of their meetings', () => {
	const ream = topics.get('ream-naval-base');
	const prak = people.get('prak-sokhonn');
	if (!ream || !prak) throw new Error('the authority files lack ream-naval-base or prak-sokhonn');
	const ids = (json: string): string[] => JSON.parse(json).items.map(({ id }: { id: string }) => id);
	expect(ids(jsonFeed(topicFeed(context, ream), context))).toEqual([
		address('2023-09-07-kishida-hun-manet'),
		address('2022-03-20-kishida-hun-sen'),
	]);
	expect(ids(jsonFeed(personFeed(context, prak), context))).toEqual([
		address('2020-10-21-motegi-prak-sokhonn'),
		address('2018-08-04-kono-prak-sokhonn'),
	]);
});

test('a correction’s entry shows what changed', () => {
	const corrections = [
		{
			date: '2027-02-03',
			record: kono.id,
			anchor: 'p4',
			before: 'He gave a gift & left.',
			after: 'He gave a present & left.',
			reason: 'The publisher corrected its page.',
		},
	];
	const corrected = { ...context, corrections };
	const [item] = JSON.parse(jsonFeed(correctionsFeed(corrected), corrected)).items;
	expect(item).toMatchObject({
		url: `${address(kono.id)}#p4`,
		summary: 'The publisher corrected its page.',
		date_published: '2027-02-03T00:00:00.000Z',
	});
	expect(item.content_html).toContain('He gave a <del>gift</del><ins>present</ins> &amp; left.');
	expect(JSON.parse(jsonFeed(seriesFeed(corrected), corrected)).items[0].date_modified).toMatch(/^20/u);
});

test('hostile words are words: plain in titles, escaped in what is HTML', () => {
	const hostile = { ...context, edition: { ...context.edition, meetings: [hostileMeeting(kono)] } };
	const [entry] = childrenNamed(feedOf(atomFeed(seriesFeed(hostile), hostile)), 'entry');
	const title = textOf(childrenNamed(entry as Element, 'title')[0] as Element);
	expect(title).toContain(hostileWords);
	const content = textOf(childrenNamed(entry as Element, 'content')[0] as Element);
	expect(content).toContain('&lt;b&gt;');
	expect(content).not.toContain('<b>');
	const [item] = JSON.parse(jsonFeed(seriesFeed(hostile), hostile)).items;
	expect(item.title).toContain(hostileWords);
	expect(item.content_html).not.toContain('<b>');
});

test('an edition without corrections has an empty feed that is still well-formed', () => {
	expect(childrenNamed(feedOf(atomFeed(correctionsFeed(context), context)), 'entry')).toEqual([]);
});
