/**
 * Parses many made texts and tells of every one that throws or takes too long: `npm run --silent fuzz`.
 *
 * Exit status 1 if any text throws, or takes more than 100 ms of three times.
 */
import fc from 'fast-check';
import { command, wholeNumber } from './command.ts';
import { parseText } from './parser/parse-text.ts';
import { fuzzTexts } from './parser/testing/fuzz-texts.ts';
import type { HouseVocabulary } from './parser/words/house.ts';
import { readHouse } from './read-house.ts';

const longest = 100;
const batch = 1000;

export const fuzzCommand = command(
	{
		name: 'fuzz',
		does: 'Parses many made texts and tells of every one that throws or takes too long.',
		options: {
			texts: { type: 'string', value: 'NUMBER', default: '200000', help: 'how many' },
			seed: { type: 'string', value: 'NUMBER', default: '1', help: 'the same seed makes the same texts' },
		},
	},
	async (values) => {
		const texts = wholeNumber('texts', values.texts);
		const seed = wholeNumber('seed', values.seed);
		const house = await readHouse();
		let records = 0;
		let slowest = 0;
		for (let from = 0; from < texts; from += batch) {
			const some = { numRuns: Math.min(batch, texts - from), seed: seed + from };
			for (const text of fc.sample(fuzzTexts(house), some)) {
				const { record, took } = leastOfThree(text, house);
				if (record) records += 1;
				slowest = Math.max(slowest, took);
				if (took > longest) tell(`${Math.round(took)} ms`, text);
			}
		}
		console.log(
			`${texts} texts, ${records} of them records; the slowest took ${slowest.toFixed(1)} ms (seed ${seed}).`,
		);
	},
);

/** Where the first time was long, the least of three: other work of the machine is none of the text's. */
function leastOfThree(text: string, house: HouseVocabulary): { record: boolean; took: number } {
	const first = timed(text, house);
	if (first.took <= longest) return first;
	return { ...first, took: Math.min(first.took, timed(text, house).took, timed(text, house).took) };
}

function timed(text: string, house: HouseVocabulary): { record: boolean; took: number } {
	const started = performance.now();
	let record = false;
	try {
		record = parseText(text, house).record !== null;
	} catch (error) {
		tell(error instanceof Error ? error.message : String(error), text);
	}
	return { record, took: performance.now() - started };
}

function tell(what: string, text: string): void {
	process.exitCode = 1;
	console.error(`${what}: ${JSON.stringify(text)}`);
}

if (import.meta.main) await fuzzCommand();
