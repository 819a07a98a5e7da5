import type { Printed } from '../../../src/schemas/primitives.ts';
import type { Outline } from '../page/page.ts';
import type { ReadBlock } from '../page/read-blocks.ts';
import type { ParseFault } from '../parsed-record.ts';
import { announced, headingNoun, otherPage, ownWordsLine, spokenPage } from '../words/meetings.ts';

/** Statements, press conferences, announcements, signings and lists say so in their heading. */
export function otherKindOfPage(outline: Outline, blocks: readonly ReadBlock[]): ParseFault | null {
	const { title, captions, furniture } = outline;
	const told = title ? toldByHeading(title) : null;
	if (told) return told;
	const line = [...furniture.slice(0, 4), ...captions.slice(0, 2)].find(({ text }) =>
		ownWordsLine.test(text),
	);
	if (line) return refuse(line, line.text, line.at);
	const first = blocks.find(({ block }) => block.type === 'paragraph')?.sentences[0];
	return first && announced.test(first.text.slice(0, 400))
		? refuse(first, 'an announcement', first.at)
		: null;
}

function toldByHeading(title: Printed): ParseFault | null {
	const meeting = headingNoun.exec(title.text);
	const spoken = spokenPage.exec(title.text);
	const bracketed = /\((?:statement|press release|message|remarks)\b/iu.test(title.text);
	const told = spoken && (!meeting || spoken.index <= meeting.index || bracketed) ? spoken : null;
	const other = told ?? announced.exec(title.text) ?? (meeting ? null : otherPage.exec(title.text));
	return other && refuse(title, other[0], title.at + other.index);
}

const refuse = (_: Printed, called: string, at: number): ParseFault => ({
	kind: 'not-a-meeting-record',
	message: `The page calls itself “${called}”, not a meeting.`,
	advice: 'Only records of meetings can be read: a lead that says who met whom, and what was said.',
	at,
});
