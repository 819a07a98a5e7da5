import type { ExportContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import type { Passage } from '../passages.ts';
import { type Citation, citationForms } from './all.ts';
import type { Citable } from './csl-item.ts';

/** What fills the blanks of a template. */
export type CitedPassage = Pick<Passage, 'n' | 'sha256'>;

/** A number and a digest that no record has. */
const standIn = { n: 98765432, sha256: `faceb00c${'0123456789abcdef'.repeat(3)}01234567` };

/**
 * A citation of any passage of one kind of a record, made by the function that makes each citation, with blanks for
 * what differs: `{n}` is the number, `{h}` the first 8 digits of the hash, `{sha256}` the whole.
 */
export function citationTemplate(
	meeting: Meeting,
	kind: Passage['kind'],
	make: (citable: Citable) => string,
): string {
	const passage: Passage = {
		...standIn,
		anchor: `${kind === 'paragraph' ? 'p' : 'n'}${standIn.n}`,
		kind,
		label: null,
		section: null,
		lead: false,
		text: '',
		statements: [],
		topics: [],
	};
	return make({ meeting, passage })
		.trimEnd()
		.replaceAll(standIn.sha256, '{sha256}')
		.replaceAll(standIn.sha256.slice(0, 8), '{h}')
		.replaceAll(String(standIn.n), '{n}');
}

/** The templates of every form. */
export const citationTemplates = (
	context: ExportContext,
	meeting: Meeting,
	kind: Passage['kind'] = 'paragraph',
): Citation[] =>
	citationForms.map(({ make, ...form }) => ({
		...form,
		text: citationTemplate(meeting, kind, (citable) => make(context, citable)),
	}));

/** A template filled for one passage. */
export const fillTemplate = (template: string, { n, sha256 }: CitedPassage): string =>
	template.replaceAll('{sha256}', sha256).replaceAll('{h}', sha256.slice(0, 8)).replaceAll('{n}', String(n));
