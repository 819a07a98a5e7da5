import {
	type BareLabels,
	bareLabel,
	inRowOfLetters,
	type LabelToken,
	noBare,
	type SplitLabel,
	splitLabel,
} from '../../../src/record/labels.ts';
import type { Line } from './lines.ts';

/** Characters at the head of a line that can hold its labels. */
const reach = 60;

/** Reads the labels of one record: which forms it uses, and whether a letter can be a label at its place. */
export class LabelReader {
	readonly #bare: BareLabels;
	readonly #open: LabelToken[] = [];
	readonly #last = new Map<string, string>();

	/** Forms whose second letter stands somewhere in the record: “B.” proves that “A.” is a label, not an initial. */
	readonly #rows: ReadonlySet<string>;

	constructor(lines: readonly Line[]) {
		this.#rows = lettered(lines);
		this.#bare = bareLabels(lines);
	}

	/** The labels of a line, without taking note of them. */
	peek(text: string): SplitLabel {
		const head = text.slice(0, reach);
		const found = splitLabel(head, this.#bare);
		const split = {
			...found,
			tokens: found.tokens.map((token) => inRowOfLetters(token, (form) => this.#last.get(form))),
		};
		const tokens = this.#plausible(split.tokens) ? split.tokens : [];
		if (tokens.length < split.tokens.length) return { printed: null, tokens: [], rest: text };
		return { ...split, rest: split.rest + text.slice(reach) };
	}

	/** The labels of a line that opens a part of the record. */
	read(text: string): SplitLabel {
		const split = this.peek(text);
		for (const token of split.tokens) {
			const level = this.#open.findIndex((open) => open.form === token.form);
			if (level >= 0) this.#open.length = level;
			this.#open.push(token);
			this.#last.set(token.form, bareLabel(token));
		}
		return split;
	}

	/** Depth of the part just opened: 1 for the outermost labels and for none. */
	depth(tokens: readonly LabelToken[]): number {
		return tokens.length > 0 ? this.#open.length : 1;
	}

	/** True where the next line opens no label of the same form: it belongs to the part just opened. */
	opensDeeper(next: string, tokens: readonly LabelToken[]): boolean {
		const own = tokens.at(-1)?.form;
		return next !== '' && this.peek(next).tokens[0]?.form !== own;
	}

	/** A letter is a label only as the first of its row or behind the one before; figures always are. */
	#plausible(tokens: readonly LabelToken[]): boolean {
		return tokens.every((token) => {
			const value = bareLabel(token);
			if (/^[\d①-⑳]/u.test(value)) return true;
			if (/^(?:a|i)$/iu.test(value)) return !token.form.startsWith('dot upper') || this.#rows.has(token.form);
			const last = this.#last.get(token.form);
			return last !== undefined && (follows(last, value) || last === value);
		});
	}
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** True for `b` behind `a` and `ii` behind `i`. */
function follows(last: string, value: string): boolean {
	const [a, b] = [last.toLowerCase(), value.toLowerCase()];
	const roman = romans.indexOf(a);
	if (roman >= 0 && romans[roman + 1] === b) return true;
	return a.length === 1 && b.length === 1 && b.charCodeAt(0) === a.charCodeAt(0) + 1;
}

function lettered(lines: readonly Line[]): Set<string> {
	const rows = new Set<string>();
	for (const { text } of lines) {
		if (!/^\W*(?:[bB]|II)\b/u.test(text.slice(0, reach))) continue;
		for (const { form } of splitLabel(text.slice(0, reach), { ...noBare, roman: true }).tokens)
			rows.add(form);
	}
	return rows;
}

/** Which labels a record prints bare: a row that has a second one, and figures where none stands before a dot. */
function bareLabels(lines: readonly Line[]): BareLabels {
	const opens = (pattern: RegExp): boolean => lines.some(({ text }) => pattern.test(text));
	return {
		figure: opens(/^\W*1\s+[\p{Lu}“"(]/u) && !opens(/^\W*\d{1,2}[.．](?!\d)/u),
		path: opens(/^\d{1,2}-1\s+\p{Lu}/u) && opens(/^\d{1,2}-2\s+\p{Lu}/u),
		roman: opens(/^I\s+\p{Lu}/u) && opens(/^II\s+\p{Lu}/u),
	};
}
