import type { Element, ElementContent } from 'xast';
import type { Meeting } from '../../record/meeting-record.ts';
import type { Aside, Heading, Paragraph, SectionRef, Statement } from '../../schemas/record-body.ts';
import { onLines, x, xmlText } from '../xml.ts';
import type { TeiId } from './ids.ts';

/** The body of a record: sections as nested divisions, paragraphs and statements with their ids. */
export function teiBody(meeting: Meeting, id: TeiId): Element {
	const body: OpenDivision = { depth: 1, element: x('body'), children: [] };
	const open: OpenDivision[] = [body];
	const close = (depth: number): void => {
		while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) {
			const done = open.pop();
			if (done) open.at(-1)?.children.push(finish(done));
		}
	};
	for (const block of meeting.body) {
		if (block.type === 'heading') {
			close(block.depth);
			const element = x('div', { 'xml:id': id(block.anchor), n: block.sections.at(-1)?.label });
			open.push({ depth: block.depth, element, children: [headOf(block, meeting, id)] });
		} else {
			open
				.at(-1)
				?.children.push(block.type === 'paragraph' ? paragraphOf(block, meeting, id) : asideOf(block, id));
		}
	}
	close(0);
	return finish(body);
}

interface OpenDivision {
	depth: number;
	element: Element;
	children: Element[];
}

function finish({ element, children }: OpenDivision): Element {
	const content = children.length === 1 && children[0]?.name === 'head' ? [...children, x('p')] : children;
	return { ...element, children: onLines(content) };
}

function headOf({ text, sections, anchor }: Heading, meeting: Meeting, id: TeiId): Element {
	return x('head', { ana: topicsAt(meeting, anchor, id) }, [
		...anchors(
			sections.filter((section) => section.anchor !== anchor),
			id,
		),
		xmlText(text),
	]);
}

function paragraphOf(paragraph: Paragraph, meeting: Meeting, id: TeiId): Element {
	const { anchor, n, label, sections, statements, lead } = paragraph;
	const attributes = {
		'xml:id': id(anchor),
		n: String(n),
		type: lead ? 'lead' : undefined,
		ana: topicsAt(meeting, anchor, id),
	};
	const words = statements.flatMap((statement, index): ElementContent[] => [
		...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
		statementOf(statement, id),
	]);
	const printed = label === null ? [] : [x('label', xmlText(label)), { type: 'text' as const, value: ' ' }];
	const { type: kind, ...rest } = attributes;
	return x('p', { ...rest, rend: kind }, [...anchors(sections, id), ...printed, ...words]);
}

/** References to the topics whose words stand in a paragraph or heading. */
const topicsAt = ({ topics }: Meeting, anchor: string, id: TeiId): string | undefined =>
	topics
		.filter(({ hits }) => hits.some((hit) => hit.anchor === anchor))
		.map((topic) => `#${id(`topic-${topic.id}`)}`)
		.join(' ') || undefined;

/** Speech is reported, never direct; who speaks is the edition's reading. */
function statementOf({ text, by, speaker, rule, acts }: Statement, id: TeiId): ElementContent {
	if (by.length === 0) return { type: 'text', value: xmlText(text) };
	const who = speaker === null ? by.map((code) => `#${id(`party-${code}`)}`).join(' ') : `#${id(speaker)}`;
	const attributes = {
		who,
		direct: 'false',
		resp: `#${id('edition')}`,
		cert: rule === 'editor' ? 'high' : 'medium',
		ana:
			[...(rule === null ? [] : [`rule-${rule}`]), ...new Set(acts.map(({ act }) => `act-${act}`))]
				.map((key) => `#${id(key)}`)
				.join(' ') || undefined,
	};
	return x('said', attributes, actsIn(text, acts, id));
}

/** The words of a sentence, those of its acts as segments. Acts that overlap are left to the attribute of the sentence. */
function actsIn(text: string, acts: Statement['acts'], id: TeiId): ElementContent[] {
	const pieces: ElementContent[] = [];
	let at = 0;
	for (const { act, by, words, start } of acts.toSorted((a, b) => a.start - b.start)) {
		if (start < at) continue;
		pieces.push({ type: 'text', value: xmlText(text.slice(at, start)) });
		const attributes = {
			type: 'act',
			ana: `#${id(`act-${act}`)}`,
			corresp: by.map((code) => `#${id(`party-${code}`)}`).join(' '),
		};
		pieces.push(x('seg', attributes, xmlText(words)));
		at = start + words.length;
	}
	pieces.push({ type: 'text', value: xmlText(text.slice(at)) });
	return pieces;
}

function asideOf({ kind, anchor, text }: Aside, id: TeiId): Element {
	if (anchor === null) return x('ab', { type: kind }, xmlText(text));
	return x('note', { 'xml:id': id(anchor), n: anchor.slice(1), type: 'printed' }, xmlText(text));
}

const anchors = (sections: readonly SectionRef[], id: TeiId): Element[] =>
	sections.map(({ anchor, label }) => x('anchor', { 'xml:id': id(anchor), n: label }));
