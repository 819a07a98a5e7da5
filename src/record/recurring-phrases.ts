import { plainMarks } from '../words/folding.ts';

/** A formula that recurs in several records. */
export interface RecurringPhrase {
	/** As printed at its first occurrence. */
	text: string;
	/** Ids of the records that have it, in order. */
	records: string[];
	/** How often it stands in them. */
	count: number;
	/** How often it stands in quotation marks. */
	quoted: number;
}

const stopWords = new Set(
	`a an the and or but nor of to in on at by for from with as into onto over under between among toward towards than
	that which who whom whose this these those it its he she they them his her their him we our is are was were be been
	being has have had do does did will would shall should can could may might must not no also both such so there then
	when where while during after before about upon within without he’s including through via per mr ms mrs`.split(
		/\s+/u,
	),
);

/** Words that report speech or name its speaker: a formula is what stands between them. */
const reportingWords = new Set(
	`said say says stated states told explained expressed emphasized emphasised mentioned spoke noted pointed referred
	confirmed shared agreed concurred conveyed welcomed appreciated asked requested highly further furthermore respectively
	response addition closing outset beginning minister ministers prime president secretary leader leaders like`.split(
		/\s+/u,
	),
);

const longest = 8;
const shortest = 3;

interface Found {
	first: string;
	records: Set<string>;
	count: number;
	quoted: number;
	words: string[];
}

/**
 * Finds runs of three to eight words that stand in at least `minimum` records and begin and end with a word of weight;
 * quoted runs may have two. A run inside a longer one that is as frequent is left out, and so is every run that
 * `isKnown` says is covered. Quoted formulas first, then by number of records, then by length.
 *
 * `sentences` are the statements of each record in order; no run crosses from one to the next.
 */
export function recurringPhrases(
	sentences: Iterable<{ record: string; text: string }>,
	{ minimum = 2, isKnown = () => false }: { minimum?: number; isKnown?: (text: string) => boolean } = {},
): RecurringPhrase[] {
	const runs = new Map<string, Found>();
	for (const { record, text } of sentences) collect(runs, record, text);
	const frequent = [...runs].filter(([, { records, words, quoted }]) => {
		if (records.size < minimum) return false;
		return words.length >= shortest || quoted > 0;
	});
	// A run is covered by a longer one in the same records; sub-runs of each are struck out by their keys.
	const covered = new Set<string>();
	for (const [key, { records, words }] of frequent) {
		for (const inner of [key.split(' ').slice(1), key.split(' ').slice(0, -1)]) {
			for (const part of subRuns(inner)) if (runs.get(part)?.records.size === records.size) covered.add(part);
		}
		if (words.length > longest) covered.add(key);
	}
	return frequent
		.filter(([key, { first }]) => !covered.has(key) && !isKnown(first))
		.map(([, { first, records, count, quoted }]) => ({ text: first, records: [...records], count, quoted }))
		.sort(
			(a, b) =>
				Math.sign(b.quoted) - Math.sign(a.quoted) ||
				b.records.length - a.records.length ||
				b.text.length - a.text.length ||
				a.text.localeCompare(b.text),
		);
}

const weighty = (word: string): boolean =>
	/\p{L}/u.test(word) && !stopWords.has(word) && !reportingWords.has(word);

function collect(runs: Map<string, Found>, record: string, text: string): void {
	// Punctuation other than hyphens and apostrophes ends a run.
	for (const clause of text.matchAll(/[^,.;:!?()[\]{}“”"—…]+/gu)) {
		const opened = /[“"]$/u.test(text.slice(0, clause.index));
		const closed = /^[,.]?[”"]/u.test(text.slice(clause.index + clause[0].length));
		const words = clause[0].trim().split(/\s+/u);
		const keys = words.map((word) => plainMarks(word.toLowerCase()));
		for (let from = 0; from < words.length; from += 1) {
			if (!weighty(keys[from] ?? '')) continue;
			for (let length = 2; length <= longest && from + length <= words.length; length += 1) {
				if (!weighty(keys[from + length - 1] ?? '')) continue;
				const key = keys.slice(from, from + length).join(' ');
				const whole = opened && closed && length === words.length;
				const own = words.slice(from, from + length);
				const found = runs.get(key) ?? {
					first: own.join(' '),
					records: new Set(),
					count: 0,
					quoted: 0,
					words: own,
				};
				found.records.add(record);
				found.count += 1;
				if (whole) found.quoted += 1;
				runs.set(key, found);
			}
		}
	}
}

/** The runs within a run of words, that run included, that begin and end with words of weight. */
function* subRuns(words: readonly string[]): Generator<string> {
	for (let from = 0; from < words.length; from += 1) {
		for (let to = from + 2; to <= words.length; to += 1) yield words.slice(from, to).join(' ');
	}
}
