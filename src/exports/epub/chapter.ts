import type { Element } from 'xast';
import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { linesOutsideBody } from '../../record/published-words.ts';
import { labelOf, turnsOf } from '../../record/turns.ts';
import type { Block, Paragraph } from '../../schemas/record-body.ts';
import { kindLabel } from '../../words/kinds.ts';
import { formatDate } from '../../words/wording.ts';
import { attributionOf } from '../attribution.ts';
import { recordAddress } from '../public-addresses.ts';
import { citedTitle } from '../record/cited-title.ts';
import { onLines, x, xmlText } from '../xml.ts';
import { page } from './xhtml-page.ts';

/** File of a record in the book. */
export const chapterFile = ({ id }: Pick<Meeting, 'id'>): string => `${id}.xhtml`;

/** Title of a record in the book's contents. */
export const chapterTitle = (meeting: Meeting): string =>
	`${citedTitle(meeting)}, ${formatDate(meeting.date)}`;

/** One record as a chapter: its facts, the text with numbered paragraphs, the page's other lines, its source. */
export function chapter(meeting: Meeting, context: RecordContext): string {
	return page(
		chapterTitle(meeting),
		context.edition.series.language,
		x(
			'section',
			{ 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'title' },
			onLines([
				x('p', { class: 'kind' }, kindLabel(meeting)),
				x('h1', { id: 'title' }, xmlText(citedTitle(meeting))),
				x('p', { class: 'kind' }, formatDate(meeting.date)),
				facts(meeting),
				...meeting.body.flatMap((block) => blockOf(block, meeting, context)),
				...pageLines(meeting),
				...editorNotes(meeting),
				x(
					'p',
					{ class: 'source' },
					xmlText(attributionOf(context, meeting)),
					' ',
					x('a', { href: recordAddress(context, meeting.id) }, recordAddress(context, meeting.id)),
				),
			]),
		),
	);
}

function facts({ start, participants }: Meeting): Element {
	const lines: [string, string][] = participants.map(({ honorific, name, office, party }) => [
		party.name,
		[[honorific, name].filter((part) => part !== null).join(' '), office]
			.filter((part) => part !== null)
			.join(', '),
	]);
	if (start) lines.unshift(['Time', start.printed ?? start.local ?? start.house ?? '']);
	return x(
		'dl',
		onLines(lines.flatMap(([term, value]) => [x('dt', xmlText(term)), x('dd', xmlText(value))])),
	);
}

function blockOf(block: Block, meeting: Meeting, context: RecordContext): Element[] {
	if (block.type === 'heading') {
		return [x(`h${block.depth}`, { id: block.anchor }, xmlText(block.text))];
	}
	if (block.type === 'paragraph') return [paragraphOf(block, meeting, context)];
	if (block.kind !== 'note') return [x('p', { class: 'line' }, xmlText(block.text))];
	return [x('p', { id: block.anchor, class: 'note' }, xmlText(block.text))];
}

/**
 * Runs of speech in order, each on lines of its own. The words alone are text: number and speaker are attributes that the
 * book's style sheet shows.
 */
function paragraphOf(paragraph: Paragraph, meeting: Meeting, { edition }: RecordContext): Element {
	const parties = meeting.participants.map(({ party }) => party);
	const { sides } = edition.series;
	const turns = turnsOf(paragraph, sides, parties);
	const spans = turns.map(({ side, by, start, end }, index) => {
		const label = index === 0 && paragraph.label !== null ? `${paragraph.label} ` : '';
		const gap = index < turns.length - 1 ? ' ' : '';
		const words = xmlText(`${label}${paragraph.text.slice(start, end)}`) + gap;
		const who = side === 'none' ? {} : { 'data-who': xmlText(labelOf(by, sides, parties)) };
		return x('span', { class: 'turn', ...who }, words);
	});
	return x('p', { id: paragraph.anchor, 'data-n': String(paragraph.n) }, spans);
}

function pageLines(meeting: Meeting): Element[] {
	const lines = linesOutsideBody(meeting);
	if (lines.length === 0) return [];
	return [
		x('h2', { class: 'ed' }, 'Other lines of the page'),
		...lines.map((line) => x('p', { class: 'line' }, xmlText(line.text))),
	];
}

function editorNotes({ editorNotes }: Meeting): Element[] {
	if (editorNotes.length === 0) return [];
	return [
		x('h2', { class: 'ed' }, 'Editor’s notes'),
		...editorNotes.map(({ anchor, quote, note }) =>
			x('p', { class: 'line' }, x('a', { href: `#${anchor}` }, x('i', xmlText(quote))), `] ${xmlText(note)}`),
		),
	];
}
