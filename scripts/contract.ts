import { Numbering, splitLabel } from '../src/record/labels.ts';
import { oneSpace } from '../src/words/folding.ts';
import type { ParsedBlock, ParsedRecord, ParseResult } from './parser/parsed-record.ts';
import type { HouseVocabulary } from './parser/words/house.ts';

/** The facts of a text as `npm run parse` prints them: one object a text, every key always there. */
export interface FactsJson {
	kind: string | null;
	medium: string | null;
	meal: string | null;
	title: string | null;
	pageDate: string | null;
	date: string | null;
	start: { local: string | null; jst: string | null; jstDate: string | null };
	durationMinutes: number | null;
	end: string | null;
	principals: {
		name: string;
		honorific: string | null;
		role: string | null;
		country: string | null;
		side: string;
	}[];
	attendees: string[];
	venue: string | null;
	status: string | null;
	captions: string[];
	notes: string[];
	links: string[];
	sections: { label: string; title: string | null }[];
	statements: { side: string; text: string }[];
	/** Kind of the fault; with one, every other key is empty. */
	error: string | null;
}

const empty: FactsJson = {
	kind: null,
	medium: null,
	meal: null,
	title: null,
	pageDate: null,
	date: null,
	start: { local: null, jst: null, jstDate: null },
	durationMinutes: null,
	end: null,
	principals: [],
	attendees: [],
	venue: null,
	status: null,
	captions: [],
	notes: [],
	links: [],
	sections: [],
	statements: [],
	error: null,
};

/** A text that reports no meeting is no record; one that states no day states no year either. */
const errorNames = { 'no-lead': 'not-a-meeting-record', 'no-date': 'no-year' } as const;

export function factsOf({ record, fault }: ParseResult, house: HouseVocabulary): FactsJson {
	if (!record) {
		const names: Record<string, string> = errorNames;
		return { ...empty, error: names[fault.kind] ?? fault.kind };
	}
	const noteTexts = (kind: string): string[] =>
		record.body.flatMap((block) => (block.type === 'note' && block.kind === kind ? [block.text.text] : []));
	return {
		kind: record.kind,
		medium: record.medium,
		meal: record.meal,
		title: record.title?.text ?? null,
		pageDate: record.pageDate?.date ?? null,
		date: record.date,
		start: record.start ?? empty.start,
		durationMinutes: record.durationMinutes,
		end: record.end?.local ?? null,
		principals: record.principals.map(({ name, honorific, office, party, side }) => ({
			name,
			honorific,
			role: office,
			country: party?.name ?? null,
			side: side === 'first' ? ownSide(house) : 'other',
		})),
		attendees: record.attendees.map(({ name }) => name),
		venue: record.venue?.text ?? null,
		status: record.status?.value ?? null,
		captions: [...record.captions.map(({ text }) => text), ...noteTexts('caption')].map(withoutBullet),
		notes: noteTexts('note').map((text) => text.replace(/^[•・·●○◦▪■–—-]\s*/u, '')),
		links: [...noteTexts('document'), ...record.documents.map(({ text }) => text)].map(withoutBullet),
		sections: sectionsOf(record.body),
		statements: statementsOf(record, house),
		error: null,
	};
}

const withoutBullet = (text: string): string =>
	text.replace(/^(?:[•・·●○◦▪■□◆◇▶►▸➤»→]|(?:-{1,3}|\*)(?=\s))\s*/u, '');

function sectionsOf(body: readonly ParsedBlock[]): FactsJson['sections'] {
	const numbering = new Numbering();
	return body.flatMap((block) => {
		if (block.type === 'note') return [];
		const tokens = block.label === null ? [] : splitLabel(`${block.label} X`).tokens;
		const parts = numbering.enter(tokens, block.type === 'heading');
		return parts.map(({ label }, index) => ({
			label,
			title:
				block.type === 'heading' && index === parts.length - 1 ? titleOf(block.text.text, block.label) : null,
		}));
	});
}

/** The heading without its label. */
const titleOf = (text: string, label: string | null): string =>
	oneSpace(text.slice(label?.length ?? 0)) || text;

function statementsOf({ body }: ParsedRecord, house: HouseVocabulary): FactsJson['statements'] {
	return body.flatMap((block) =>
		block.type === 'paragraph' && !block.lead
			? block.statements.map(({ by, text }) => ({ side: sideOf(by, house), text }))
			: [],
	);
}

function sideOf(by: readonly string[], house: HouseVocabulary): string {
	if (by.length === 0) return 'narration';
	const own = by.includes(house.house.code);
	if (own && by.length > 1) return 'both';
	return own ? ownSide(house) : 'other';
}

/** The house's side goes by its country's name: `france` for a house of France. */
const ownSide = ({ house }: HouseVocabulary): string => house.name.toLowerCase();
