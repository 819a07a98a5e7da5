import type { Element } from 'xast';
import type { Meeting } from '../../record/meeting-record.ts';
import { linesOutsideBody } from '../../record/published-words.ts';
import { onLines, x, xmlText } from '../xml.ts';
import type { TeiId } from './ids.ts';
import { teiBody } from './tei-body.ts';

/** The text of a record whole: the page's lines before and after the body, the body, and the editor's notes apart. */
export function teiText(meeting: Meeting, language: string, id: TeiId): Element {
	const lines = linesOutsideBody(meeting);
	const before = lines.filter(({ at }) => at < meeting.bodyAt);
	const after = lines.filter(({ at }) => at >= meeting.bodyAt);
	const back = [
		...(after.length > 0 ? [pageLines('page-foot', after, meeting)] : []),
		...(meeting.editorNotes.length > 0 ? [editorNotes(meeting, id)] : []),
	];
	return x(
		'text',
		{ 'xml:lang': language },
		onLines([
			before.length > 0 ? x('front', onLines([pageLines('page-head', before, meeting)])) : null,
			teiBody(meeting, id),
			back.length > 0 ? x('back', onLines(back)) : null,
		]),
	);
}

function pageLines(
	type: string,
	lines: readonly { field: string; text: string }[],
	meeting: Meeting,
): Element {
	return x(
		'div',
		{ type },
		onLines(
			lines.map(({ field, text }) => {
				const words = xmlText(text);
				const kind = field.replace(/\.\d+$/u, '');
				if (kind === 'pageDate')
					return x('ab', { type: kind }, x('date', { when: meeting.pageDate?.date }, words));
				return x('ab', { type: kind }, words);
			}),
		),
	);
}

const editorNotes = ({ editorNotes }: Meeting, id: TeiId): Element =>
	x(
		'div',
		{ type: 'editorial-notes' },
		onLines(
			editorNotes.map(({ anchor, quote, note }) =>
				x(
					'note',
					{ type: 'editorial', resp: `#${id('edition')}`, target: `#${id(anchor)}` },
					x('quote', xmlText(quote)),
					` ${xmlText(note)}`,
				),
			),
		),
	);
