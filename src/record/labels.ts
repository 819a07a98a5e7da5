/**
 * The labels with which records number their parts: `1.`, `(1)`, `A.`, `a)`, `(a)`, `1)`, `(i)`, `2-1.`, a bare `1 `,
 * `1-1 ` or `II `, with a list bullet before them or doubled by a misprint (`2. 2.`).
 *
 * One grammar for the normaliser, which finds labels, and for the reader, which makes addresses from them.
 */

/** One label: `form` says how it is written (what may not be mixed on one level), `text` what is shown of it. */
export interface LabelToken {
	form: string;
	/** `1`, `A`, `(1)`, `(a)`: without its dot or single bracket, with both brackets. */
	text: string;
}

export interface SplitLabel {
	/** Bullet and labels as printed, white space folded; null when the line has neither. */
	printed: string | null;
	tokens: LabelToken[];
	/** What follows the label. */
	rest: string;
}

/** A bullet that opens a list item; hyphens and dashes count only before white space. */
const bullet = /^(?:[•・·●○◦▪■□◆◇※]\s*|[-–—*](?=\s)\s*|---(?=\s)\s*)/u;

const item = '(?<value>\\d{1,2}|[A-Za-z]|[ivx]{1,4}|[IVX]{1,4})';
/** `(1)`, also with full-width brackets. */
const bracketed = new RegExp(`^[(（]${item}[)）]\\s*`, 'u');
/** `1)` */
const halfBracketed = new RegExp(`^${item}[)）](?=\\s|[^\\s.,;:)]{2})\\s*`, 'u');
/** `1.` or `1．`; not a decimal (`1.5`), not an initial or an abbreviation (`A.B.`, `U.S.`). */
const dotted = new RegExp(`^${item}[.．](?=\\s|$|[(（]|[A-Z“"‘][a-z]|\\d[.．]\\s)\\s*`, 'u');
/** A bare number before a capital, `1 Minister …`; at least one space, no dot. */
const bare = /^(?<value>\d{1,2})\s+(?=[\p{Lu}“"(])/u;
/** A bare path or Roman number before a capital: `1-1 Trade`, `II Security`. */
const barePath = /^(?<value>\d{1,2}(?:[-–]\d{1,2}){1,2})\s+(?=[\p{Lu}“"(])/u;
const bareRoman = /^(?<value>[IVX]{1,4})\s+(?=[\p{Lu}“"(])/u;
/** `2-1.`, `2-1-1)`, `2.1.`: the number of the part above stands before its own. */
const joint = /^(?<value>\d{1,2}(?:[-–]\d{1,2}){1,2}[.．)](?=\s)|\d{1,2}\.\d{1,2}\.(?=\s))\s*/u;
/** `①` to `⑳` */
const circled = /^(?<value>[①-⑳])\s*/u;

/** Labels without dot or bracket that a text uses: figures, paths of figures, Roman numbers. */
export type BareLabels = Readonly<Record<'figure' | 'path' | 'roman', boolean>>;
const everyBare: BareLabels = { figure: true, path: true, roman: true };
export const noBare: BareLabels = { figure: false, path: false, roman: false };

/**
 * Splits bullet and labels from the head of a line or heading.
 * A label without dot or bracket counts only where `allowed` says that the text numbers so.
 */
export function splitLabel(line: string, allowed: BareLabels = everyBare): SplitLabel {
	const text = line.trimStart();
	const mark = bullet.exec(text)?.[0] ?? '';
	let rest = text.slice(mark.length);
	const tokens: LabelToken[] = [];
	for (;;) {
		const found = readToken(rest, tokens.length === 0 ? allowed : noBare);
		if (!found) break;
		const last = tokens.at(-1);
		const doubled = last !== undefined && last.form === found.token.form && last.text === found.token.text;
		// A second label of the same form that is not a repetition belongs to the words: “1. 5. …” is not two levels.
		if (last && last.form === found.token.form && !doubled) break;
		rest = rest.slice(found.length);
		if (!doubled) tokens.push(found.token);
	}
	const head = text.slice(0, text.length - rest.length).trim();
	return { printed: head === '' ? null : head.replace(/\s+/gu, ' '), tokens, rest };
}

function readToken(text: string, bareLabels: BareLabels): { token: LabelToken; length: number } | null {
	const path = joint.exec(text) ?? (bareLabels.path ? barePath.exec(text) : null);
	if (path) {
		const numbers = path.groups?.value?.match(/\d+/gu) ?? [];
		const form = `joint ${numbers.length}`;
		return { token: { form, text: numbers.join('-') }, length: path[0].length };
	}
	const round = bracketed.exec(text);
	if (round) return token(round, 'round', (value) => `(${value})`);
	const dot = dotted.exec(text);
	if (dot) return token(dot, 'dot', (value) => value);
	const half = halfBracketed.exec(text);
	if (half) return token(half, 'half', (value) => value);
	const ring = circled.exec(text);
	if (ring) return token(ring, 'ring', (value) => value);
	const plain =
		(bareLabels.figure ? bare.exec(text) : null) ?? (bareLabels.roman ? bareRoman.exec(text) : null);
	return plain ? token(plain, 'dot', (value) => value) : null;
}

function token(
	match: RegExpExecArray,
	brackets: string,
	show: (value: string) => string,
): { token: LabelToken; length: number } {
	const value = match.groups?.value ?? '';
	return { token: { form: `${brackets} ${alphabet(value)}`, text: show(value) }, length: match[0].length };
}

function alphabet(value: string): string {
	if (/^\d+$/u.test(value)) return 'digit';
	if (/^[IVX]+$/u.test(value)) return 'upper roman';
	if (/^[ivx]+$/u.test(value)) return 'lower roman';
	if (/^\p{Lu}/u.test(value)) return 'upper';
	if (/^\p{Ll}/u.test(value)) return 'lower';
	return 'ring';
}

/** “(i)” behind “(h)” is a letter, not a Roman number: the same token in the row of letters that is open. */
export function inRowOfLetters(next: LabelToken, lastOf: (form: string) => string | undefined): LabelToken {
	if (!next.form.endsWith(' roman')) return next;
	const form = next.form.slice(0, -' roman'.length);
	const [last, value] = [lastOf(form), bareLabel(next)];
	const follows = last?.length === 1 && value?.length === 1 && last.charCodeAt(0) + 1 === value.charCodeAt(0);
	return follows ? { ...next, form } : next;
}

/** The label without brackets. */
export const bareLabel = ({ text }: LabelToken): string => text.replace(/[()]/gu, '');

/** Follows the numbering down a record and names each labelled part. */
export class Numbering {
	readonly #stack: LabelToken[] = [];
	readonly #seen = new Map<string, number>();
	/** The part entered last was a heading; with its label where it has one. */
	#behind: LabelToken | null = null;

	/**
	 * Enters a part by its label tokens, of a heading or of a paragraph; returns one section for each token, outermost
	 * first.
	 */
	enter(tokens: readonly LabelToken[], heading: boolean): { label: string; anchor: string; depth: number }[] {
		const [only] = tokens;
		const inner = tokens.length === 1 && only !== undefined && this.#isInner(only, heading);
		const entered = inner ? [{ ...only, form: innerForm(only) }] : tokens;
		this.#behind = heading ? (entered.at(-1) ?? null) : null;
		return entered.map((token) => {
			const next = inRowOfLetters(token, (form) => {
				const open = this.#stack.find((other) => other.form === form);
				return open && bareLabel(open);
			});
			const level = this.#stack.findIndex((open) => open.form === next.form);
			if (level >= 0) this.#stack.length = level;
			// `2-1` names the parts above it; others that are open are closed.
			if (isJoint(next))
				while (this.#stack.length > 0 && !isWithin(next, this.#stack.at(-1))) this.#stack.pop();
			this.#stack.push(next);
			const label = joinLabels(this.#stack.map((open) => open.text));
			const base = `s${label.replace(/[^0-9A-Za-z①-⑳]+/gu, '-').replace(/-$/u, '')}`;
			const times = (this.#seen.get(base) ?? 0) + 1;
			this.#seen.set(base, times);
			// Numbering that restarts gives the same label twice; the second keeps its own address.
			return { label, anchor: times === 1 ? base : `${base}_${times}`, depth: this.#stack.length };
		});
	}

	/**
	 * A second row of figures within a part: it begins with 1 right behind the heading of that part (“2. Economy”,
	 * “1. The ministers …”) and goes on from figure to figure. Where either row could go on, a heading continues the
	 * outer one.
	 */
	#isInner(next: LabelToken, heading: boolean): boolean {
		if (next.form !== 'dot digit') return false;
		const number = Number(next.text);
		if (number === 1 && this.#behind?.form === next.form) return true;
		const inner = this.#stack.find(({ form }) => form === innerForm(next));
		if (!inner || Number(inner.text) + 1 !== number) return false;
		const outer = this.#stack.find(({ form }) => form === next.form);
		return !(heading && Number(outer?.text) + 1 === number);
	}
}

const innerForm = ({ form }: LabelToken): string => `${form} inner`;

/** `2` + `(1)` → `2(1)`; `1` + `a` → `1-a`. */
function joinLabels(parts: readonly string[]): string {
	return parts.reduce(
		(path, part) =>
			path === '' || part.startsWith('(')
				? path + part
				: part.startsWith(`${path}-`)
					? part
					: `${path}-${part}`,
		'',
	);
}

const isJoint = ({ form }: LabelToken): boolean => form.startsWith('joint');
const isWithin = (inner: LabelToken, outer: LabelToken | undefined): boolean =>
	outer !== undefined && inner.text.startsWith(`${outer.text}-`);
