/**
 * Parses many made texts and tells of every one that throws or takes too long.
 *
 *     npm run --silent fuzz -- [--texts 200000] [--seed 1]
 *
 * Exit status 1 if any text throws, or takes more than 100 ms of three times.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { parseText } from './parser/parse-text.ts';
import { fuzzTexts } from './parser/testing/fuzz-texts.ts';
import { readHouse } from './read-house.ts';

const longest = 100;
const { values } = parseArgs({
	options: { texts: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
});
const [texts, seed] = [Number(values.texts), Number(values.seed)];
if (!(Number.isInteger(texts) && texts > 0 && Number.isInteger(seed))) {
	console.error(
		'The number of texts and the seed are whole numbers. Use: npm run fuzz -- --texts 200000 --seed 1',
	);
	process.exit(2);
}

const house = await readHouse();
const batch = 1000;
let read = 0;
let records = 0;
let slowest = 0;
for (let from = 0; from < texts; from += batch) {
	const some = fc.sample(fuzzTexts(house), { numRuns: Math.min(batch, texts - from), seed: seed + from });
	for (const text of some) {
		const ms = timed(text);
		read += 1;
		slowest = Math.max(slowest, ms);
		if (ms > longest) tell(`${Math.round(ms)} ms`, text);
	}
}
console.log(
	`${read} texts, ${records} of them records; the slowest took ${slowest.toFixed(1)} ms (seed ${seed}).`,
);

/** The least time of three where the first was long: other work of the machine is none of the text's. */
function timed(text: string): number {
	const first = once(text);
	if (first <= longest) return first;
	return Math.min(first, once(text), once(text));
}

function once(text: string): number {
	const started = performance.now();
	try {
		if (parseText(text, house).record) records += 1;
	} catch (error) {
		tell(error instanceof Error ? error.message : String(error), text);
	}
	return performance.now() - started;
}

function tell(what: string, text: string): void {
	process.exitCode = 1;
	console.error(`${what}: ${JSON.stringify(text)}`);
}
