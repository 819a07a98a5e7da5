import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passagesOf } from '../../record/passages.ts';
import { letterBox } from '../../words/letter.ts';
import { plainCitation } from '../citations/plain.ts';
import { citationTemplate } from '../citations/templates.ts';

/** What the tools of a record's paragraphs need, kept small: it stands in every record page. */
export interface PassageData {
	/** Anchor → first 8 digits of the SHA-256 of its words. */
	h: Record<string, string>;
	/** Citation of a paragraph in plain words, with `{n}`, `{h}`; without the whole hash, which the address pins. */
	cite: string;
	/** Where a report of a wrong reading goes; null where nobody takes one. */
	letters: string | null;
}

export const passageData = (meeting: Meeting, context: RecordContext): PassageData => ({
	h: Object.fromEntries(passagesOf(meeting).map(({ anchor, sha256 }) => [anchor, sha256.slice(0, 8)])),
	letters: letterBox(context.edition.series),
	cite: citationTemplate(meeting, 'paragraph', (citable) => plainCitation(context, citable)),
});
