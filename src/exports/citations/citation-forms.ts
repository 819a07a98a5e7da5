import type { RecordContext } from '../../edition/export-context.ts';
import { embedHtml } from '../embed/oembed.ts';
import { bibtex } from './bibtex.ts';
import type { Citable } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { plainCitation } from './plain.ts';
import { ris } from './ris.ts';
import { styledCitation } from './styled.ts';
import { wikipediaCitation } from './wikipedia.ts';

/** A form in which a record or a passage can be cited or shown elsewhere. */
interface CitationForm {
	id: string;
	label: string;
	/** Whether it is read by programs: set in code, kept with its line breaks. */
	code: boolean;
	/** Extension of the record's file in this form, where there is one. */
	extension?: 'bib' | 'ris' | 'csl.json';
	make: (context: RecordContext, citable: Citable) => string;
}

/** In the order in which they are offered. */
export const citationForms: readonly CitationForm[] = [
	{ id: 'plain', label: 'Plain text', code: false, make: plainCitation },
	{
		id: 'chicago',
		label: 'Chicago',
		code: false,
		make: (context, one) => styledCitation(context, one, 'chicago'),
	},
	{ id: 'apa', label: 'APA', code: false, make: (context, one) => styledCitation(context, one, 'apa') },
	{ id: 'mla', label: 'MLA', code: false, make: (context, one) => styledCitation(context, one, 'mla') },
	{ id: 'wikipedia', label: 'Wikipedia', code: true, make: wikipediaCitation },
	{
		id: 'bibtex',
		label: 'BibTeX',
		code: true,
		extension: 'bib',
		make: (context, one) => bibtex(context, [one]),
	},
	{ id: 'ris', label: 'RIS', code: true, extension: 'ris', make: (context, one) => ris(context, [one]) },
	{
		id: 'csl-json',
		label: 'CSL-JSON',
		code: true,
		extension: 'csl.json',
		make: (context, one) => cslJson(context, [one]),
	},
	{ id: 'embed', label: 'Embed', code: true, make: embedHtml },
];

export interface Citation extends Omit<CitationForm, 'make'> {
	text: string;
}

/** Every citation of a record or passage. */
export const citationsOf = (context: RecordContext, citable: Citable): Citation[] =>
	citationForms.map(({ make, ...form }) => ({ ...form, text: make(context, citable).trimEnd() }));
