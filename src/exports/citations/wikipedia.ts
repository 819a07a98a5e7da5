import type { ExportContext } from '../../edition/export-context.ts';
import { publicationDate } from '../record/cited-title.ts';
import { type Citable, cslItem, locatorText, noteOf } from './csl-item.ts';

/** A citation for Wikipedia, with the template for press releases, on one line. */
export function wikipediaCitation(context: ExportContext, citable: Citable): string {
	const { meeting, passage } = citable;
	const item = cslItem(context, citable);
	const parameters: [string, string][] = [
		['title', item.title],
		['url', item.URL],
		['publisher', item.publisher],
		['date', publicationDate(meeting)],
		['access-date', meeting.source.accessed],
		['via', item['container-title']],
	];
	if (passage) parameters.push(['at', locatorText(passage)]);
	parameters.push(['language', item.language]);
	const written = parameters.map(([name, value]) => `|${name}=${wikitext(value)}`);
	return `{{cite press release ${written.join(' ')}}} ${wikitext(noteOf(context, citable))}`;
}

/** Characters with which wikitext would end a parameter, a link or a template stand as references. */
const wikitext = (text: string): string =>
	text.replace(/[|[\]{}<>]|'{2,}/gu, (mark) =>
		Array.from(mark, (character) => `&#${character.codePointAt(0)};`).join(''),
	);
