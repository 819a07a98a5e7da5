import type { Passage, PlacedStatement } from '../../record/passages.ts';
import { labelOf, type Side } from '../../record/turns.ts';
import { type Act, acts } from '../../schemas/act.ts';
import type { StatementAct } from '../../schemas/record-body.ts';
import { actVerb } from '../../words/act-names.ts';
import type { Edition } from '../edition.ts';
import { sideIn } from '../side-words.ts';
import { type Quotation, quotationOf } from './quotation.ts';
import type { TopicPassage, TopicRecord } from './topic-passages.ts';

/** What one side says on a topic in a record, in its printed words. */
export interface SaidLine {
	passage: Passage;
	side: Side;
	/** `Japan`, `Japan and Cambodia` */
	who: string;
	/** Null where no act was read. */
	act: Act | null;
	words: Quotation;
	/** The first words of the act, for a cell. */
	opening: string;
	/** The words of the topic stand in a statement of the other side; this is what is said next. */
	next: boolean;
}

/** What is said on a topic in a record: the strongest acts first, what has no act in printed order; then what is said next. */
export function saidLines(edition: Edition, { passages }: TopicRecord): SaidLine[] {
	const lines = passages.flatMap((passage) => linesOf(edition, passage));
	const own = lines.filter(({ next }) => !next).sort((a, b) => strength(a.act) - strength(b.act));
	return [...own, ...lines.filter(({ next }) => next)];
}

/** The place of an act among all, the strongest first. */
const strength = (act: Act | null): number => (act === null ? acts.length : acts.indexOf(act));

function linesOf(edition: Edition, { passage, marks, said, next }: TopicPassage): SaidLine[] {
	return [
		...said.map((statement) => {
			const mark = marks.find(({ start }) => start >= statement.start && start < statement.end);
			const span = mark && { start: mark.start - statement.start, end: mark.end - statement.start };
			return line(
				edition,
				passage,
				statement,
				span ? actAt(statement, span.start) : strongest(statement),
				span,
			);
		}),
		...firstOfEach(next, ({ statement }) => sideIn(edition, statement.by)).map(
			({ passage: at, statement }) => ({
				...line(edition, at, statement, strongest(statement), undefined),
				next: true,
			}),
		),
	];
}

const firstOfEach = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[] =>
	[...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? []);

/** Words of an act that stand in a cell. */
const cellWords = 6;

function opening(text: string): string {
	const words = text.split(/\s+/u);
	if (words.length <= cellWords) return text;
	return `${words
		.slice(0, cellWords)
		.join(' ')
		.replace(/[,;:]$/u, '')}\u00a0…`;
}

/** Who does what in a line: `Japan wished`, `Cambodia then stated`; only who where no act was read. */
export function doing({ who, act, next }: Pick<SaidLine, 'who' | 'act' | 'next'>): string {
	if (act === null) return next ? `${who}, then` : who;
	return `${who}${next ? ' then' : ''} ${actVerb[act]}`;
}

function line(
	edition: Edition,
	passage: Passage,
	statement: PlacedStatement,
	act: StatementAct | null,
	span: { start: number; end: number } | undefined,
): SaidLine {
	const by = act?.by ?? statement.by;
	const parties = passage.meeting.participants.map(({ party }) => party);
	const label = labelOf(by, edition.series.sides, parties);
	const [first, second] = edition.series.sides;
	return {
		passage,
		side: sideIn(edition, by),
		who: label === 'Both' ? `${first.name} and ${second.name}` : label,
		act: act?.act ?? null,
		words: quotationOf(statement, act?.start ?? 0, span ?? null),
		opening: opening(statement.text.slice(act?.start ?? 0)),
		next: false,
	};
}

/** The act in whose reach a place of a statement lies: the last that begins before it, else the first. */
function actAt({ acts: own }: PlacedStatement, offset: number): StatementAct | null {
	return own.findLast(({ start }) => start <= offset) ?? own[0] ?? null;
}

/** The strongest act of a statement. */
const strongest = ({ acts: own }: Pick<PlacedStatement, 'acts'>): StatementAct | null =>
	own.toSorted((a, b) => strength(a.act) - strength(b.act))[0] ?? null;
