import { wordsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import type { Person } from '../../schemas/person.ts';
import type { Phrase } from '../../schemas/phrase.ts';
import type { Place } from '../../schemas/place.ts';
import type { Body, Statement } from '../../schemas/record-body.ts';
import type { Term } from '../../schemas/term.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Edition } from '../edition.ts';

/** A statement as `A: words` or `B: words`, `A B: words` for both, `words` for narration. */
type Line = string;

const speakers: Record<string, string[]> = { A: ['AA'], B: ['BB'], 'A B': ['AA', 'BB'] };

/** A made-up record of two countries, Alba (first) and Borea (second). For tests only. */
export function record(
	date: string,
	paragraphs: readonly Line[][],
	{
		people = [],
		topics = [],
		...rest
	}: Omit<Partial<Meeting>, 'topics'> & {
		/** Principals: `id` of Alba, `id` of Borea. */
		people?: string[];
		/** `topic p1 p2` */
		topics?: string[];
	} = {},
): Meeting {
	const body: Body = paragraphs.map((lines, index) => {
		const statements = lines.map(statement);
		return {
			type: 'paragraph',
			n: index + 1,
			anchor: `p${index + 1}`,
			label: null,
			sections: [],
			section: null,
			lead: index === 0,
			statements,
			text: statements.map(({ text }) => text).join(' '),
		};
	});
	return {
		id: `${date}-record`,
		title: { text: `Meeting of ${date}`, from: 'editor', at: null },
		date,
		pageDate: null,
		kind: 'summit',
		medium: 'in-person',
		meal: null,
		status: null,
		start: null,
		end: null,
		durationMinutes: null,
		venue: null,
		participants: people.map((person, index) => ({
			person,
			name: person,
			honorific: null,
			office: null,
			party: index === 0 ? { code: 'AA', name: 'Alba' } : { code: 'BB', name: 'Borea' },
			side: index === 0 ? 'first' : 'second',
			role: 'principal',
		})),
		topics: topics.map((line) => {
			const [id = '', ...anchors] = line.split(' ');
			return {
				id,
				hits: anchors.map((anchor) => ({
					anchor,
					text: wordsOf(body[Number(anchor.slice(1)) - 1] as Body[number]),
				})),
			};
		}),
		source: {
			publisher: 'house',
			url: null,
			accessed: date,
			licence: null,
			file: 'x.txt',
			sha256: '0'.repeat(64),
		},
		captions: [],
		documents: [],
		furniture: [],
		bodyAt: 0,
		editorNotes: [],
		evidence: {},
		body,
		...rest,
	};
}

function statement(line: Line): Statement {
	const [, who, text = line] = /^(A B|A|B): (.*)$/u.exec(line) ?? [];
	return { text, by: who ? (speakers[who] ?? []) : [], speaker: null, rule: who ? 'test' : null, acts: [] };
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
	new Map(entries.map((entry) => [entry.id, entry]));

/** An edition of made-up records. For tests only. */
export const smallEdition = (
	meetings: Meeting[],
	parts: { people?: Person[]; places?: Place[]; topics?: Topic[]; phrases?: Phrase[]; terms?: Term[] } = {},
): Edition => ({
	series: {
		id: 'alba-borea',
		name: 'Alba–Borea Meetings',
		tagline: 'On the record, {years}',
		description: '{count} meetings',
		language: 'en',
		sides: [
			{ code: 'AA', name: 'Alba' },
			{ code: 'BB', name: 'Borea' },
		],
		house: { code: 'AA', timeZone: 'UTC', timeLabels: ['UTC'] },
		examples: [],
	},
	meetings,
	people: byId(parts.people ?? []),
	places: byId(parts.places ?? []),
	topics: byId(parts.topics ?? []),
	phrases: byId(parts.phrases ?? []),
	terms: byId(parts.terms ?? []),
	publishers: new Map(),
	withdrawn: [],
});
