import { expect, test } from 'vitest';
import { person as personSchema } from '../../schemas/person.ts';
import { personMentions } from '../names/named.ts';
import { contentEdition } from '../testing/content-edition.ts';
import { record, smallEdition } from '../testing/small-edition.ts';
import {
	alsoNamed,
	attendancesOf,
	personSummary,
	printedForms,
	spokenBy,
	spokeWith,
	topicsSpoken,
} from './person-page.ts';

const real = contentEdition();
const person = (id: string) => {
	const found = real.people.get(id);
	if (!found) throw new Error(`no person ${id}`);
	return found;
};
const runsOf = (id: string) => attendancesOf(real, id).flatMap((attendance) => spokenBy(real, attendance));

test('printed forms keep honorific, rank and office, the most frequent first', () => {
	expect(printedForms(real, 'prak-sokhonn').map(({ text, mentions }) => [text, mentions.length])).toEqual([
		['Minister Prak Sokhonn', 4],
		['Foreign Minister Prak Sokhonn', 3],
		['H.E. Mr. Prak Sokhonn', 1],
		['H. E. Mr. Prak Sokhonn', 1],
	]);
	expect(printedForms(real, 'hun-manet').map(({ text }) => text)).toContain('Lt. Gen. Hun Manet');
	expect(printedForms(real, 'abe-shinzo').map(({ text }) => text)).toEqual(['Former Prime Minister Abe']);
});

const people = ['north', 'south'].map((id) =>
	personSchema.parse({
		id,
		name: `${id} Abel`,
		sort: `Abel ${id}`,
		party: 'AA',
		forms: [`${id} Abel`],
		surnames: ['Abel'],
	}),
);

test('a surname counts in a record that has the person, elsewhere only beside an office', () => {
	const small = smallEdition(
		[
			record('2020-01-01', [['A: Abel spoke.']], { people: ['north', 'guest'] }),
			record('2021-01-01', [['A: The Abel engine and Minister Abel were seen.']]),
		],
		{ people: people.slice(0, 1) },
	);
	expect(
		personMentions(small)
			.get('north')
			?.map(({ passage, start }) => [passage.meeting.date, start]),
	).toEqual([
		['2020-01-01', 0],
		['2021-01-01', 29],
	]);
});

test('a surname of two persons means the one who is there, and nobody where neither is', () => {
	const small = smallEdition(
		[
			record('2020-01-01', [['A: Minister Abel spoke.']], { people: ['south', 'guest'] }),
			record('2021-01-01', [['A: Minister Abel spoke.']]),
		],
		{ people },
	);
	expect(personMentions(small).get('south')).toHaveLength(1);
	expect(personMentions(small).get('north')).toBeUndefined();
});

test('the summary counts the records in which a person speaks, attends, is named', () => {
	expect(personSummary(real, person('prak-sokhonn'))).toBe('Speaks for Cambodia in two of the five records.');
	expect(personSummary(real, person('kihara-seiji'))).toBe('Attends one of the five records for Japan.');
	expect(personSummary(real, person('hun-manet'))).toBe(
		'Speaks for Cambodia in one of the five records. Also named in one of the five records.',
	);
	expect(personSummary(real, person('abe-shinzo'))).toBe(
		'Named in one of the five records; takes part in none.',
	);
});

test('statements are a person’s own and, for a principal, the joint ones', () => {
	expect(
		runsOf('prak-sokhonn').map(({ passage, joint }) => [passage.meeting.date, passage.anchor, joint]),
	).toEqual([
		['2018-08-04', 'p2', false],
		['2018-08-04', 'p3', false],
		['2020-10-21', 'p2', false],
		['2020-10-21', 'p3', false],
		['2020-10-21', 'p4', true],
	]);
	expect(runsOf('kihara-seiji')).toEqual([]);
	const [, , run] = runsOf('prak-sokhonn');
	expect(run?.passage.text.slice(run.start, run.end)).toMatch(
		/^In response, Minister Prak Sokhonn congratulated .* heavy rains and flooding\.$/u,
	);
});

test('those with whom a person spoke are told apart by medium: a telephone talk is no meeting', () => {
	const told = (id: string) =>
		spokeWith(real, id).map(({ medium, people: others }) => [medium, others.map((other) => other.person.id)]);
	expect(told('kishida-fumio')).toEqual([['in-person', ['hun-sen', 'hun-manet']]]);
	expect(told('prak-sokhonn')).toEqual([
		['in-person', ['kono-taro']],
		['telephone', ['motegi-toshimitsu']],
	]);
});

test('the subjects of a person are those the person’s own statements name; joint ones are told apart', () => {
	const of = (id: string) =>
		topicsSpoken(real, runsOf(id)).map(({ topic, onlyJoint }) => [topic.id, onlyJoint]);
	// Minister Prak Sokhonn: election reform in 2018; bilateral relations, the floods, COVID-19 and, jointly, two in 2020.
	expect(of('prak-sokhonn')).toEqual([
		['bilateral-relations', false],
		['covid-19', false],
		['disaster-relief-and-condolences', false],
		['elections', false],
		['free-and-open-indo-pacific', true],
		['un-security-council-reform', true],
	]);
});

test('also named: in what the other side says, and in records of other people', () => {
	expect(
		alsoNamed(real, 'prak-sokhonn').map(({ meeting, mentions }) => [
			meeting.date,
			mentions.map(({ passage }) => passage.anchor),
		]),
	).toEqual([['2018-08-04', ['p2', 'p4']]]);
	expect(alsoNamed(real, 'hun-sen').map(({ meeting, takesPart }) => [meeting.date, takesPart])).toEqual([
		['2022-03-20', true],
		['2022-08-04', false],
	]);
});
