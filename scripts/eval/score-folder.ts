import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FactsJson, factsOf } from '../contract.ts';
import { parseText } from '../parser/parse-text.ts';
import { readText } from '../parser/read.ts';
import type { HouseVocabulary } from '../parser/words/house.ts';
import { addRecord, emptyScore, type Score } from './score.ts';

/** Scores the NAME.txt/NAME.json pairs of a folder. A text without an expected answer is left out. */
export async function scoreFolder(folder: string, house: HouseVocabulary): Promise<Score> {
	const names = new Set(await readdir(folder));
	const score = emptyScore();
	for (const name of [...names].filter((name) => name.endsWith('.json')).sort()) {
		const text = name.replace(/\.json$/u, '.txt');
		if (names.has(text)) await scorePair(score, join(folder, text), join(folder, name), house);
	}
	return score;
}

/** Adds one text and its expected answer to a score. */
export async function scorePair(
	score: Score,
	text: string,
	answer: string,
	house: HouseVocabulary,
): Promise<void> {
	const expected = JSON.parse(await readFile(answer, 'utf8')) as FactsJson;
	const read = readText(await readFile(text));
	const result = read.fault ? { record: null, fault: read.fault } : parseText(read.text, house);
	addRecord(score, text, expected, factsOf(result, house));
}
