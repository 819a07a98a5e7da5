import { BibLatexParser } from 'biblatex-csl-converter';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Meeting } from '../record/meeting-record.ts';
import type { Topic } from '../schemas/topic.ts';
import { recordIcs, seriesIcs } from './calendar/icalendar.ts';
import { bibtex } from './citations/bibtex.ts';
import { ris } from './citations/ris.ts';
import { atomFeed, jsonFeed } from './feeds/feed.ts';
import { seriesFeed, topicFeed } from './feeds/feed-sources.ts';
import { seriesTables } from './tables/series-tables.ts';
import { recordTei } from './tei/record-tei.ts';
import { hostileContext, hostileName } from './testing/hostile-series.ts';

const context = hostileContext();
const { meetings, topics } = context.edition;
const [meeting] = meetings as [Meeting];
const [topic] = topics.values() as unknown as [Topic];
const oneLine = hostileName.replace(/\s+/gu, ' ');

const textOf = (node: Nodes): string => {
	if ('value' in node) return node.type === 'comment' ? '' : node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
};
describe('names that an editor gave stay names', () => {
	test.each([
		['the series', () => seriesFeed(context)],
		['a topic', () => topicFeed(context, topic)],
	])('in the Atom feed of %s', (_, source) => {
		const xml = atomFeed(source(), context);
		expect(textOf(fromXml(xml)).replace(/\s+/gu, ' ')).toContain(oneLine);
	});

	test('in a JSON feed', () => {
		expect(JSON.parse(jsonFeed(topicFeed(context, topic), context)).title).toContain(hostileName);
	});

	test('in a calendar, whose every line is a property or the rest of one', () => {
		for (const text of [recordIcs(meeting, context), seriesIcs(context)]) {
			for (const line of text.split('\r\n').slice(0, -1)) expect(line).toMatch(/^(?: |[A-Z][A-Z-]*[:;])/u);
			const calendar = new ICAL.Component(ICAL.parse(text));
			const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
			expect(event.summary).toBe(meeting.title.text);
			const categories = event.component.getFirstProperty('categories')?.getValues().join(',') ?? '';
			expect(categories.replace(/\s+/gu, ' ')).toContain(oneLine);
		}
	});

	test('in BibTeX, where they are the author and lose no word', () => {
		const { entries, errors } = new BibLatexParser(bibtex(context, [{ meeting, passage: null }]), {
			processUnexpected: true,
			processUnknown: true,
		}).parse() as unknown as {
			entries: Record<string, { fields: Record<string, unknown> }>;
			errors: unknown[];
		};
		expect(errors).toEqual([]);
		const [entry] = Object.values(entries);
		const author = JSON.stringify(entry?.fields.author);
		for (const word of ['Aid', '<5%', '&', 'R&D', '#1', '$&', ']]>']) expect(author).toContain(word);
		expect(Object.keys(entries)).toHaveLength(1);
	});

	test('in RIS, a field a line', () => {
		for (const line of ris(context, [{ meeting, passage: null }])
			.split('\r\n')
			.slice(0, -1)) {
			expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /u);
		}
	});

	test('in tables', () => {
		for (const { csv } of seriesTables(context)) {
			const { data, errors } = Papa.parse<string[]>(csv(), { skipEmptyLines: true });
			expect(errors).toEqual([]);
			expect(new Set(data.map((row) => row.length)).size).toBe(1);
		}
	});

	test('in TEI', () => {
		const xml = recordTei(meeting, context);
		expect(textOf(fromXml(xml)).replace(/\s+/gu, ' ')).toContain(oneLine);
	});
});
