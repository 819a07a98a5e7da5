import type { RecordContext } from '../../edition/export-context.ts';
import { publicationDate } from '../record/cited-title.ts';
import type { Fold } from '../series/fold.ts';
import { type Citable, cslItem } from './csl-item.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Citations as BibTeX that BibLaTeX reads too: `@misc` with year and month beside date, day of access as `urldate`.
 * In UTF-8, as both read it today: the converters at hand lose letters that TeX has no command for.
 */
export const bibtex = (context: RecordContext, citables: readonly Citable[]): string =>
	citables.map((citable) => bibtexEntry(context, citable)).join('\n');

/** One entry a record. */
export const bibtexFold: Fold = {
	name: 'meetings.bib',
	head: () => '',
	part: (meeting, context) => bibtex(context, [{ meeting, passage: null }]),
	between: '\n',
	tail: () => '',
};

function bibtexEntry(context: RecordContext, citable: Citable): string {
	const issued = publicationDate(citable.meeting);
	const item = cslItem(context, citable);
	const [{ literal: author }] = item.author;
	const fields: [string, string][] = [
		// A second pair of braces keeps a name whole, and a title in its own capitals.
		['author', `{{${latex(author)}}}`],
		['title', `{{${latex(item.title)}}}`],
		['howpublished', `{${latex(item['container-title'])}}`],
		['year', `{${issued.slice(0, 4)}}`],
		['month', months[Number(issued.slice(5, 7)) - 1] ?? ''],
		['date', `{${issued}}`],
		['publisher', `{${latex(item.publisher)}}`],
		['url', `{${item.URL}}`],
		['urldate', `{${citable.meeting.source.accessed}}`],
		['language', `{${item.language}}`],
		['note', `{${latex(item.section === undefined ? item.note : `${item.section}. ${item.note}`)}}`],
	];
	return `@misc{${item.id},\n${fields.map(([name, value]) => `\t${name} = ${value},\n`).join('')}}\n`;
}

/** The characters that mean something to TeX, as TeX prints them. Braces stand in pairs, since BibTeX counts them. */
const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	$: '\\$',
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_',
};

const latex = (text: string): string =>
	text.replace(/\s+/gu, ' ').replace(/[\\{}^~$&%#_]/gu, (mark) => commands[mark] ?? mark);
