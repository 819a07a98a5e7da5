import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { RecordContext } from '../context.ts';
import { publicationDate } from '../record/title.ts';
import type { Fold } from '../series/fold.ts';
import { type Citable, cslItem } from './csl-item.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Citations as BibTeX that BibLaTeX reads too: `@misc` with year and month beside date, day of access as `urldate`.
 * The plug-in maps and escapes; the fields that only one of the two dialects has are added.
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

interface BiblatexEntry {
	properties: Record<string, string>;
}

function bibtexEntry(context: RecordContext, citable: Citable): string {
	const issued = publicationDate(citable.meeting);
	const item = cslItem(context, citable);
	const [entry] = new Cite([item]).format('biblatex', { format: 'object' }) as BiblatexEntry[];
	if (!entry) throw new Error(`The BibTeX plug-in made no entry for ${citable.meeting.id}.`);
	const { author, title, booktitle, date, url, urldate, language, note } = entry.properties;
	const fields: [string, string | undefined][] = [
		['author', braced(author)],
		['title', braced(title)],
		['howpublished', braced(booktitle)],
		['year', braced(issued.slice(0, 4))],
		['month', months[Number(issued.slice(5, 7)) - 1]],
		['date', braced(date)],
		['publisher', braced(entry.properties.organization)],
		['url', braced(url)],
		['urldate', braced(urldate)],
		['language', braced(language)],
		['note', braced(item.section === undefined ? note : `${item.section}. ${note}`)],
	];
	const lines = fields
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `\t${name} = ${value},\n`);
	return `@misc{${item.id},\n${lines.join('')}}\n`;
}

// Few readers know the plug-in’s command for an underscore, all know the escape.
const braced = (value: string | undefined): string | undefined =>
	value === undefined ? undefined : `{${value.replaceAll('\\textunderscore{}', '\\_')}}`;
