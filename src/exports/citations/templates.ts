import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { type Citation, citationForms } from './citation-forms.ts';
import type { Citable, CitedPassage } from './csl-item.ts';

/** A number and a digest that no record has. */
const standIn = { n: 98765432, sha256: `faceb00c${'0123456789abcdef'.repeat(3)}01234567` };

/**
 * A citation of any passage of one kind of a record, made by the function that makes each citation, with blanks for
 * what differs (see fill-template.ts).
 */
export function citationTemplate(
	meeting: Meeting,
	kind: CitedPassage['kind'],
	make: (citable: Citable) => string,
): string {
	const passage = { ...standIn, kind, anchor: `${kind === 'paragraph' ? 'p' : 'n'}${standIn.n}` };
	return make({ meeting, passage })
		.trimEnd()
		.replace(/\{+(?:n|h|sha256)\}/gu, (words) => `{${words}`)
		.replaceAll(standIn.sha256, '{sha256}')
		.replaceAll(standIn.sha256.slice(0, 8), '{h}')
		.replaceAll(String(standIn.n), '{n}');
}

/** The templates of every form. */
export const citationTemplates = (
	context: RecordContext,
	meeting: Meeting,
	kind: CitedPassage['kind'] = 'paragraph',
): Citation[] =>
	citationForms.map(({ make, ...form }) => ({
		...form,
		text: citationTemplate(meeting, kind, (citable) => make(context, citable)),
	}));
