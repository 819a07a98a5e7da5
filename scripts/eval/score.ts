import { isDeepStrictEqual } from 'node:util';
import type { FactsJson } from '../contract.ts';

/** How one field of the records fared: `missing` is null or empty where something was expected. */
export interface Tally {
	right: number;
	wrong: number;
	missing: number;
}

export interface Difference {
	file: string;
	field: string;
	expected: unknown;
	found: unknown;
}

export interface Score {
	records: number;
	/** Records of which every lead field is right: all that is asked but the statements. */
	wholeLeads: number;
	fields: Record<string, Tally>;
	differences: Difference[];
}

type Value = string | number | null | readonly unknown[];

/** Fields compared one by one, in the order of the table. Statements are counted one by one, by text and side. */
const fields: Record<string, (facts: FactsJson) => Value> = {
	error: (facts) => facts.error,
	kind: (facts) => facts.kind,
	medium: (facts) => facts.medium,
	meal: (facts) => facts.meal,
	title: (facts) => facts.title,
	pageDate: (facts) => facts.pageDate,
	date: (facts) => facts.date,
	'start.local': (facts) => facts.start.local,
	'start.jst': (facts) => facts.start.jst,
	'start.jstDate': (facts) => facts.start.jstDate,
	durationMinutes: (facts) => facts.durationMinutes,
	end: (facts) => facts.end,
	'principals.name': (facts) => facts.principals.map(({ name }) => name),
	'principals.honorific': (facts) => facts.principals.map(({ honorific }) => honorific),
	'principals.role': (facts) => facts.principals.map(({ role }) => role),
	'principals.country': (facts) => facts.principals.map(({ country }) => country),
	'principals.side': (facts) => facts.principals.map(({ side }) => side),
	attendees: (facts) => facts.attendees,
	venue: (facts) => facts.venue,
	status: (facts) => facts.status,
	captions: (facts) => facts.captions,
	notes: (facts) => facts.notes,
	links: (facts) => facts.links,
	'sections.label': (facts) => facts.sections.map(({ label }) => label),
	'sections.title': (facts) => facts.sections.map(({ title }) => title),
};

export const emptyScore = (): Score => ({ records: 0, wholeLeads: 0, fields: {}, differences: [] });

/** Adds the answers for one record to a score. */
export function addRecord(score: Score, file: string, expected: FactsJson, found: FactsJson): void {
	score.records += 1;
	const before = score.differences.length;
	for (const [field, value] of Object.entries(fields)) {
		compare(score, file, field, value(expected), value(found));
	}
	if (score.differences.length === before) score.wholeLeads += 1;
	compareStatements(score, file, expected.statements, found.statements);
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

function compare(score: Score, file: string, field: string, expected: Value, found: Value): void {
	const tally = tallyOf(score, field);
	if (isDeepStrictEqual(expected, found)) {
		tally.right += 1;
		return;
	}
	if (isEmpty(found)) tally.missing += 1;
	else tally.wrong += 1;
	score.differences.push({ file, field, expected, found });
}

type Statements = FactsJson['statements'];

/** Each expected statement is found or missing; a found one has the right side or a wrong one; one too many is wrong. */
function compareStatements(score: Score, file: string, expected: Statements, found: Statements): void {
	const texts = tallyOf(score, 'statements.text');
	const sides = tallyOf(score, 'statements.side');
	const left = new Map<string, Statements>();
	for (const statement of found) left.set(statement.text, [...(left.get(statement.text) ?? []), statement]);
	for (const statement of expected) {
		const match = left.get(statement.text)?.shift();
		if (!match) {
			texts.missing += 1;
			sides.missing += 1;
			score.differences.push({ file, field: 'statements.text', expected: statement.text, found: null });
		} else if (match.side === statement.side) {
			texts.right += 1;
			sides.right += 1;
		} else {
			texts.right += 1;
			sides.wrong += 1;
			const differing = { expected: `${statement.side}: ${statement.text}`, found: match.side };
			score.differences.push({ file, field: 'statements.side', ...differing });
		}
	}
	for (const [text, others] of left) {
		for (const _ of others) {
			texts.wrong += 1;
			score.differences.push({ file, field: 'statements.text', expected: null, found: text });
		}
	}
}

function tallyOf(score: Score, field: string): Tally {
	score.fields[field] ??= { right: 0, wrong: 0, missing: 0 };
	return score.fields[field];
}

/** Share of right answers in percent over the named fields; 100 where nothing was asked. */
export function percent(score: Score, of: (field: string) => boolean): number {
	let right = 0;
	let all = 0;
	for (const [field, tally] of Object.entries(score.fields)) {
		if (!of(field)) continue;
		right += tally.right;
		all += tally.right + tally.wrong + tally.missing;
	}
	return all === 0 ? 100 : (right / all) * 100;
}

export const isSide = (field: string): boolean => field === 'statements.side';
export const isLead = (field: string): boolean => !field.startsWith('statements.');
