import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import { doubtedFacts, type ParseWarning } from '../../parser/parsed-record.ts';
import { type Fault, placeAt, quoted } from '../faults.ts';
import type { EditorFile } from './desk.ts';

/** Keys of the editor's file that settle a doubt about a fact by giving the fact. */
const settledBy: Partial<Record<ParseWarning['fact'], readonly (keyof EditorFacts)[]>> = {
	captions: ['lines'],
	notes: ['lines'],
	start: ['start', 'timeZone'],
};

/** The doubts of a text, as warnings; those the editor has confirmed, or settled by giving the fact, are left out. */
export function openDoubts(
	{ file, text }: { file: string; text: string },
	warnings: readonly ParseWarning[],
	editor: EditorFacts,
): Fault[] {
	return warnings
		.filter((warning) => !editor.checked.includes(warning.fact) && !isSettled(warning, editor))
		.map((warning) => ({
			kind: 'doubt',
			file,
			place: placeAt(text, warning.at),
			found: warning.found === null ? warning.message : `${warning.message} ${quoted(warning.found)}`,
			expected: `The fact “${warning.fact}” should be beyond doubt.`,
			advice: `${warning.look} Then add “checked: [${warning.fact}]” to the editor’s file, or give the fact there.`,
			warning: true,
		}));
}

/** Facts that the edition needs and that neither text nor editor gives, as doubts. */
export function gapsOf({ start, venue, medium, bodyAt, evidence }: MeetingEntry): ParseWarning[] {
	const gaps: ParseWarning[] = [];
	if (start?.local && start.zone === null) {
		gaps.push({
			fact: 'start',
			message: 'The time is printed without a zone, and no place gives one, so that the moment is not known.',
			found: start.printed,
			at: evidence.start?.at ?? bodyAt,
			look: 'Give “timeZone”, or the place as “venue”, if the clock is known.',
		});
	}
	if (venue === null && medium === 'in-person') {
		gaps.push({
			fact: 'venue',
			message: 'The text names no place of the meeting.',
			found: null,
			at: bodyAt,
			look: 'Give “venue” if the place is known.',
		});
	}
	return gaps;
}

function isSettled({ fact, found }: ParseWarning, editor: EditorFacts): boolean {
	if (fact === 'statements')
		return editor.statements.some(({ quote }) => found?.includes(oneSpace(quote)) === true);
	const keys = settledBy[fact] ?? ([fact] as (keyof EditorFacts)[]);
	return keys.some((key) => {
		const given = editor[key];
		return given !== undefined && (!Array.isArray(given) || given.length > 0);
	});
}

/** Facts that {@link gapsOf} may find to be wanting. */
const maybeWanting: readonly ParseWarning['fact'][] = ['start', 'venue'];

/** Facts that the editor confirms and that are not in doubt, or that nothing is called. */
export function checkedFaults(
	{ value, file, locate }: EditorFile,
	warnings: readonly ParseWarning[],
	/** Whether there is no entry yet that shows what is wanting. */
	gapsUnknown: boolean,
): Fault[] {
	const doubted = new Set([
		...warnings.map(({ fact }) => fact as string),
		...(gapsUnknown ? maybeWanting : []),
	]);
	return value.checked.flatMap((fact, index): Fault[] => {
		const place = locate(['checked', index]);
		if (!doubtedFacts.some((name) => name === fact)) {
			return [
				{
					kind: 'unknown-id',
					file,
					place,
					found: `“checked” names ${quoted(fact)}, and no fact is called so.`,
					expected: `It should be one of ${doubtedFacts.join(', ')}.`,
					advice: 'Correct the name, or take it out.',
				},
			];
		}
		if (doubted.has(fact) && value.checked.indexOf(fact) === index) return [];
		return [
			{
				kind: 'unused-fact',
				file,
				place,
				found: doubted.has(fact)
					? `“checked” names ${quoted(fact)} twice.`
					: `“checked” names ${quoted(fact)}, and nothing speaks against what was read.`,
				expected: 'Only what is in doubt can be confirmed, once.',
				advice: `Take “${fact}” out of “checked”.`,
			},
		];
	});
}
