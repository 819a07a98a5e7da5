/**
 * Prints the facts of each text as one JSON object a line, in the order given, and writes nothing.
 * Exit status 1 if any text has an error; what is wrong with it goes to the error output.
 *
 *     npm run --silent parse -- FILE…
 */
import { readFile } from 'node:fs/promises';
import { factsOf } from './contract.ts';
import { readHouse } from './house.ts';
import { parseText } from './parser/parse-text.ts';
import type { ParseResult } from './parser/parsed-record.ts';
import { readText } from './parser/read.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
	console.error('No file is named. Use: npm run --silent parse -- FILE…');
	process.exit(1);
}

const house = await readHouse();
for (const file of files) {
	const result = await parseFile(file);
	console.log(JSON.stringify(factsOf(result, house)));
	if (result.fault) {
		console.error(`${file}: ${result.fault.message} ${result.fault.advice}`);
		process.exitCode = 1;
	}
}

async function parseFile(file: string): Promise<ParseResult> {
	const bytes = await readFile(file).catch((error: Error) => error);
	if (bytes instanceof Error) {
		const message = `The file cannot be read (${bytes.message}).`;
		return { record: null, fault: { kind: 'unreadable', message, advice: 'Check its name.', at: 0 } };
	}
	const { text, fault } = readText(bytes);
	return fault ? { record: null, fault } : parseText(text, house);
}
