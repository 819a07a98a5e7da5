import type { RecordContext } from '../../edition/export-context.ts';
import { publicationDate } from '../record/cited-title.ts';
import { type Citable, cslItem, locatorText } from './csl-item.ts';

/**
 * A footnote for Wikipedia, on one line: the template for press releases with the publisher's own address, then the
 * record or the paragraph in this edition. Without a publisher's address the edition's stands in its place. The day of
 * access is the day on which the edition received the text; a page with a script puts the reader's own day.
 */
export function wikipediaCitation(context: RecordContext, citable: Citable): string {
	const { meeting, passage } = citable;
	const item = cslItem(context, citable);
	const { url, accessed } = meeting.source;
	const parameters: [string, string][] = [
		['title', item.title],
		['url', url ?? item.URL],
		['publisher', item.publisher],
		['date', publicationDate(meeting)],
		['access-date', accessed],
		['language', item.language],
		['via', item['container-title']],
	];
	const written = parameters.map(([name, value]) => `|${name}=${wikitext(value)}`).join(' ');
	const place = passage ? locatorText(passage) : 'the record';
	const second = `${place.charAt(0).toUpperCase()}${place.slice(1)} in [${item.URL} ${wikitext(item['container-title'])}].`;
	return `<ref>{{cite press release ${written}}} ${second}</ref>`;
}

/** Characters with which wikitext would end a parameter, a link or a template stand as references. */
const wikitext = (text: string): string =>
	text.replace(/[|[\]{}<>]|'{2,}/gu, (mark) =>
		Array.from(mark, (character) => `&#${character.codePointAt(0)};`).join(''),
	);
