/**
 * Scores the parser on a folder of NAME.txt/NAME.json pairs.
 * Exit status 1 if the folder holds no pair or any answer differs.
 *
 *     npm run eval -- DIR [--json]
 */
import { command, existing } from './command.ts';
import { isLead, isSide, percent, type Score } from './eval/score.ts';
import { scoreFolder } from './eval/score-folder.ts';
import { readHouse } from './read-house.ts';

export const evalCommand = command(
	{
		name: 'eval',
		does: 'Scores the parser on a folder of NAME.txt and NAME.json pairs.',
		takes: 'DIR',
		most: 1,
		options: { json: { type: 'boolean', default: false, help: 'for machines' } },
	},
	async ({ json }, [folder = '']) => {
		const score = await scoreFolder(existing(folder), await readHouse());
		console.log(json ? JSON.stringify(score, null, '\t') : report(score));
		if (score.records === 0) throw new Error(`${folder} holds no pair of NAME.txt and NAME.json.`);
		if (score.differences.length > 0) process.exitCode = 1;
	},
);
if (import.meta.main) await evalCommand();

function report(score: Score): string {
	const rows = Object.entries(score.fields).map(([field, { right, wrong, missing }]) => [
		field,
		right,
		wrong,
		missing,
	]);
	const table = [['field', 'right', 'wrong', 'missing'], ...rows].map(([field, ...counts]) =>
		[String(field).padEnd(22), ...counts.map((count) => String(count).padStart(8))].join(''),
	);
	const differences = score.differences.map(
		({ file, field, expected, found }) =>
			`${file}: ${field}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`,
	);
	const lead = percent(score, isLead).toFixed(2);
	const sides = percent(score, isSide).toFixed(2);
	return [
		...differences,
		'',
		...table,
		'',
		`${score.records} records: ${lead} % of the facts, ${sides} % of the sides.`,
		`${score.wholeLeads} of ${score.records} records have every lead field right.`,
	].join('\n');
}
