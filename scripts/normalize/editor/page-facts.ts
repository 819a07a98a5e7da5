import type { Given } from '../../../src/schemas/given.ts';
import type { Printed } from '../../../src/schemas/primitives.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import type { Unplaced } from '../resolve/resolve-person.ts';
import { type Desk, unchanged } from './desk.ts';
import { linesAround, printedStretch, type SourceStretch } from './source-stretch.ts';

/** A fact that is a printed line of the page, or may be one. */
interface PageFact {
	name: 'title' | 'pageDate' | 'status';
	/** Whether a value without printed words is impossible. */
	wantsQuote: boolean;
	read(record: ParsedRecord): string | null;
	/** Sets the value; the line itself is set with the pieces of the page. */
	write(record: ParsedRecord, value: string | null, words: Printed | null): void;
}

const pageFacts: readonly PageFact[] = [
	{ name: 'title', wantsQuote: false, read: ({ title }) => title?.text ?? null, write: () => {} },
	{
		name: 'pageDate',
		wantsQuote: true,
		read: ({ pageDate }) => pageDate?.date ?? null,
		write: (record, date, words) => {
			record.pageDate = date !== null && words ? { ...words, date } : null;
		},
	},
	{
		name: 'status',
		wantsQuote: true,
		read: ({ status }) => status?.value ?? null,
		write: (record, value, words) => {
			delete record.evidence.status;
			if (words) record.evidence.status = words;
			record.status =
				value !== null && words ? { value: 'provisional-translation', text: words.text, at: null } : null;
		},
	},
];

/** `title`, `pageDate`, `status`: facts that are printed lines of the page. */
export function givePageFacts(desk: Desk): void {
	for (const fact of pageFacts) {
		const given: Given<string | null> | undefined = desk.editor.value[fact.name];
		if (given) givePageFact(desk, fact, given);
	}
}

function givePageFact(desk: Desk, fact: PageFact, given: Given<string | null>): void {
	const { name } = fact;
	const place = desk.quoted(name, given.quote);
	if (place === undefined) return;
	if (fact.read(desk.record) === given.value && (place === null || isLine(desk, name, place))) {
		desk.fault([name], unchanged(name, given.value));
		return;
	}
	if (given.value !== null && fact.wantsQuote && place === null) {
		desk.fault([name], noQuote(name));
		return;
	}
	const line = place && wholeLines(desk.source, place);
	const becomesLine =
		line !== null && (name !== 'title' || printedStretch(desk.source, line).text === given.value);
	clear(desk, name);
	if (becomesLine && !(name === 'status' && bodyHolds(desk, line))) desk.retag(line, { role: name });
	fact.write(desk.record, given.value, place && printedStretch(desk.source, place));
	desk.mark(name, place, given.why);
}

/** A line that was taken for the title, the date or the status is one of the page. */
function clear(desk: Desk, role: PageFact['name']): void {
	const standing = desk.pieces.find((piece) => piece.role === role);
	if (standing) desk.retag(standing, { role: 'furniture' });
}

const isLine = ({ pieces }: Desk, role: PageFact['name'], { start }: SourceStretch): boolean =>
	pieces.some((piece) => piece.role === role && piece.start <= start && start < piece.end);

const bodyHolds = ({ pieces }: Desk, { start }: SourceStretch): boolean =>
	pieces.some((piece) => piece.inBody && piece.start <= start && start < piece.end);

/** The lines that hold the words and nothing else; null where more is printed there. */
function wholeLines(source: string, place: SourceStretch): SourceStretch | null {
	const lines = linesAround(source, place);
	return printedStretch(source, lines).text === printedStretch(source, place).text ? lines : null;
}

const noQuote = (name: string): Unplaced => ({
	kind: 'bad-value',
	found: `“${name}” quotes no printed words.`,
	expected: 'The words that say it on the page should be quoted.',
	advice: `Write “${name}: { value: …, quote: words as printed }”.`,
});
