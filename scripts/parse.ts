/**
 * Prints the facts of each text as one JSON object a line, in the order given, and writes nothing.
 * Exit status 1 if any text has an error; what is wrong with it goes to the error output.
 *
 *     npm run --silent parse -- FILE…
 */
import { readFile } from 'node:fs/promises';
import { command, existing } from './command.ts';
import { factsOf } from './contract.ts';
import { parseText } from './parser/parse-text.ts';
import type { ParseResult, ParseWarning } from './parser/parsed-record.ts';
import { readText } from './parser/read.ts';
import type { HouseVocabulary } from './parser/words/house.ts';
import { readHouse } from './read-house.ts';

export const parseCommand = command(
	{
		name: 'parse',
		does: 'Prints the facts of each text as one JSON object a line, and writes nothing.',
		takes: 'FILE…',
	},
	async (_, files) => {
		files.forEach(existing);
		const house = await readHouse();
		for (const file of files) {
			const result = await parseFile(file, house);
			console.log(JSON.stringify(factsOf(result, house)));
			for (const warning of result.record?.warnings ?? []) console.error(`${file}: ${warningLine(warning)}`);
			if (result.fault) {
				console.error(`${file}: ${result.fault.message} ${result.fault.advice}`);
				process.exitCode = 1;
			}
		}
	},
);
if (import.meta.main) await parseCommand();

/** “principals, offset 120: Ms. A has no office. (“Ms. A”) Look for …” */
function warningLine({ fact, message, found, at, look }: ParseWarning): string {
	return `${fact}, offset ${at}: ${message}${found === null ? '' : ` (“${found.slice(0, 120)}”)`} ${look}`;
}

async function parseFile(file: string, house: HouseVocabulary): Promise<ParseResult> {
	const bytes = await readFile(file).catch((error: Error) => error);
	if (bytes instanceof Error) {
		const message = `The file cannot be read (${bytes.message}).`;
		return { record: null, fault: { kind: 'unreadable', message, advice: 'Check its name.', at: 0 } };
	}
	const { text, fault } = readText(bytes);
	return fault ? { record: null, fault } : parseText(text, house);
}
