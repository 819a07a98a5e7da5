import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passagesOf } from '../../record/passages.ts';
import { citationTemplates } from './templates.ts';

/** What the record page fetches when a reader cites a paragraph of it: `/meetings/<id>.cite.json`. */
export interface CiteDocument {
	/** Citation form → template with `{n}`, `{h}` and `{sha256}`. */
	templates: Record<string, string>;
	/** Paragraph number → SHA-256 of its words. */
	paragraphs: Record<string, string>;
}

export function citeJson(meeting: Meeting, context: RecordContext): string {
	const paragraphs = passagesOf(meeting).filter(({ kind }) => kind === 'paragraph');
	return JSON.stringify({
		templates: Object.fromEntries(citationTemplates(context, meeting).map(({ id, text }) => [id, text])),
		paragraphs: Object.fromEntries(paragraphs.map(({ n, sha256 }) => [n, sha256])),
	} satisfies CiteDocument);
}
