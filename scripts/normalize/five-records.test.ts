/** The facts of the five records, read by hand from their sources, and the words of each, whole. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, wordsOf } from '../../src/record/body.ts';
import { publishedRuns, withoutSpace } from '../../src/record/published-words.ts';
import { splitEntry } from '../../src/record/split-entry.ts';
import { readEntry } from './entry/entry.ts';
import { bodyByRemark, wordsOfCompiled } from './testing/compile-mdx.ts';

const five = {
	'2018-08-04-kono-prak-sokhonn': {
		title: ["Japan-Cambodia Foreign Ministers' Meeting", 'caption'],
		kind: ['foreign-ministers', 'in-person', null],
		start: ['17:30', 'Asia/Singapore', 'venue', '18:30', '2018-08-04T09:30:00Z'],
		minutes: 40,
		venue: ['singapore', 'Singapore', 'visiting'],
		participants: ['Mr. Taro Kono (kono-taro)', 'H.E. Mr. Prak Sokhonn (prak-sokhonn)'],
		sections: ['1', '2', '3'],
		paragraphs: 4,
		captions: 3,
		documents: 0,
		notes: 0,
	},
	'2020-10-21-motegi-prak-sokhonn': {
		title: ['Japan-Cambodia Foreign Ministers’ Telephone Talk', 'heading'],
		kind: ['foreign-ministers', 'telephone', null],
		start: ['13:00', 'Asia/Tokyo', 'editor', null, '2020-10-21T04:00:00Z'],
		minutes: 30,
		venue: null,
		participants: ['Mr. MOTEGI Toshimitsu (motegi-toshimitsu)', 'H. E. Mr. Prak Sokhonn (prak-sokhonn)'],
		sections: ['1', '2', '3'],
		paragraphs: 4,
		captions: 0,
		documents: 0,
		notes: 1,
	},
	'2022-03-20-kishida-hun-sen': {
		title: ['Japan-Cambodia Summit Meeting', 'caption'],
		kind: ['summit', 'in-person', null],
		start: ['17:35', 'Asia/Phnom_Penh', 'venue', '19:35', '2022-03-20T10:35:00Z'],
		minutes: 130,
		venue: [
			'office-of-the-prime-minister-of-cambodia',
			'the Office of the Prime Minister of Cambodia',
			'stated',
		],
		participants: [
			'Mr. KISHIDA Fumio (kishida-fumio)',
			'Samdech Akka Moha Sena Padei Techo Hun Sen (hun-sen)',
			'Kihara (kihara-seiji, attendee)',
		],
		sections: ['1', '2', '2(1)', '2(2)', '2(3)', '2(4)', '2(5)', '3', '3(1)', '3(2)'],
		paragraphs: 13,
		captions: 3,
		documents: 1,
		notes: 4,
	},
	'2022-08-04-hayashi-kao-kim-hourn': {
		title: ['Meeting between Foreign Minister Hayashi and Minister Kao Kim Hourn', 'editor'],
		kind: ['meeting', 'in-person', null],
		start: ['13:30', 'Asia/Phnom_Penh', 'editor', null, '2022-08-04T06:30:00Z'],
		minutes: 20,
		venue: ['cambodia', 'the Kingdom of Cambodia', 'visiting'],
		participants: ['Mr. HAYASHI Yoshimasa (hayashi-yoshimasa)', 'H.E. Dr. Kao Kim Hourn (kao-kim-hourn)'],
		sections: ['1', '2', '2(1)', '2(2)'],
		paragraphs: 6,
		captions: 2,
		documents: 0,
		notes: 3,
	},
	'2023-09-07-kishida-hun-manet': {
		title: ['Japan-Cambodia Summit Meeting (Summary)', 'heading'],
		kind: ['summit', 'in-person', 'provisional-translation'],
		start: ['17:50', 'Asia/Jakarta', 'venue', '19:50', '2023-09-07T10:50:00Z'],
		minutes: 30,
		venue: ['jakarta', 'Indonesia', 'editor'],
		participants: ['Mr. KISHIDA Fumio (kishida-fumio)', 'Samdech Moha Borvor Thipadei HUN Manet (hun-manet)'],
		sections: ['1', '2', '2(1)', '2(2)', '2(3)', '3', '3(1)', '3(2)'],
		paragraphs: 7,
		captions: 0,
		documents: 1,
		notes: 2,
	},
};

describe.each(Object.entries(five))('%s', async (id, expected) => {
	const mdx = await readFile(`content/meetings/${id}.mdx`, 'utf8');
	const { facts, body } = readEntry(mdx);

	test('has the facts of its source', () => {
		const { title, kind, medium, status, start, venue, participants } = facts;
		const sections = body.flatMap((block) =>
			block.type === 'note' ? [] : block.sections.map(({ label }) => label),
		);
		expect({
			title: [title.text, title.from],
			kind: [kind, medium, status?.value ?? null],
			start: start && [start.local, start.zone, start.zoneFrom, start.house, start.utc],
			minutes: facts.durationMinutes,
			venue: venue && [venue.place, venue.printed, venue.basis],
			participants: participants.map(({ honorific, name, person, role }) => {
				const printed = honorific ? `${honorific} ${name}` : name;
				return `${printed} (${person}${role === 'attendee' ? ', attendee' : ''})`;
			}),
			sections,
			paragraphs: paragraphsOf(body).length,
			captions: facts.captions.length,
			documents: facts.documents.length,
			notes: facts.editorNotes.length,
		}).toEqual(expected);
		expect(facts.date).toBe(id.slice(0, 10));
		expect(start?.houseDate ?? null).toBe(start?.house ? facts.date : null);
	});

	test('has every word of its source once and in order', async () => {
		const source = await readFile(`content/sources/${id}.txt`, 'utf8');
		const words = publishedRuns(facts, body).map(({ text }) => text);
		expect(withoutSpace(words.join(''))).toBe(withoutSpace(source));
	});

	test('is the same body to either parser, and the same words to the ordinary compiler', async () => {
		const { body: text } = splitEntry(mdx);
		expect(bodyByRemark(text)).toEqual(body);
		// Labels of paragraphs are attributes; everything else is text.
		const unlabelled = body.map((block) => (block.type === 'paragraph' ? block.text : wordsOf(block)));
		expect(withoutSpace(await wordsOfCompiled(text))).toBe(withoutSpace(unlabelled.join('')));
	});
});
