import type { ExportContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passagesOf } from '../../record/passages.ts';
import { plainCitation } from '../citations/plain.ts';
import { citationTemplate } from '../citations/templates.ts';

/** What the tools of a record's paragraphs need, kept small: it stands in every record page. */
export interface PassageData {
	/** Anchor → first 8 digits of the SHA-256 of its words. */
	h: Record<string, string>;
	/** Citation of a paragraph in plain words, with `{n}`, `{h}`; without the whole hash, which the address pins. */
	cite: string;
}

export const passageData = (meeting: Meeting, context: ExportContext): PassageData => ({
	h: Object.fromEntries(passagesOf(meeting).map(({ anchor, sha256 }) => [anchor, sha256.slice(0, 8)])),
	cite: citationTemplate(meeting, 'paragraph', (citable) => plainCitation(context, citable, false)),
});
