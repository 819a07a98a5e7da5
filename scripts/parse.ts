/**
 * Prints the facts of each text as one JSON object a line, in the order given, and writes nothing.
 * What the parser doubts, and what is wrong with a text, goes to the error output. Exit status 1 if any text has an
 * error.
 *
 *     npm run --silent parse -- FILE…
 */
import { readFile } from 'node:fs/promises';
import { factsOf } from './contract.ts';
import { readHouse } from './house.ts';
import { parseText } from './parser/parse-text.ts';
import type { ParseResult, ParseWarning } from './parser/parsed-record.ts';
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
	for (const warning of result.record?.warnings ?? []) console.error(`${file}: ${warningLine(warning)}`);
	if (result.fault) {
		console.error(`${file}: ${result.fault.message} ${result.fault.advice}`);
		process.exitCode = 1;
	}
}

/** “principals, offset 120: Ms. A has no office. (“Ms. A”) Look for …” */
function warningLine({ fact, message, found, at, look }: ParseWarning): string {
	return `${fact}, offset ${at}: ${message}${found === null ? '' : ` (“${found.slice(0, 120)}”)`} ${look}`;
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
