import type { ExportContext } from '../context.ts';
import { publicationDate } from '../record/title.ts';
import { type Citable, cslItem, locatorText } from './csl-item.ts';

/** A citation in plain words: title, day, passage, edition, publisher, address, attribution and hash. */
export function plainCitation(context: ExportContext, citable: Citable): string {
	const item = cslItem(context, citable);
	const { passage, meeting } = citable;
	const parts = [
		`“${item.title}”`,
		writtenDate(publicationDate(meeting)),
		...(passage ? [locatorText(passage)] : []),
		item.publisher,
		`in ${item['container-title']}`,
		item.URL,
	];
	return `${parts.join(', ')}. ${item.note}`;
}

/** `20 March 2022` */
export const writtenDate = (date: string): string =>
	new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`),
	);
