import type { RecordContext } from '../../edition/export-context.ts';
import { formatDate } from '../../words/wording.ts';
import { attributionOf } from '../attribution.ts';
import { publicationDate } from '../record/cited-title.ts';
import { type Citable, cslItem, locatorText } from './csl-item.ts';

/** A citation in plain words: title, day, passage, publisher, edition, address, and the words that the licence asks for. */
export function plainCitation(context: RecordContext, citable: Citable): string {
	const item = cslItem(context, citable);
	const { passage, meeting } = citable;
	const parts = [
		`“${item.title}”`,
		formatDate(publicationDate(meeting)),
		...(passage ? [locatorText(passage)] : []),
		item.publisher,
		`in ${item['container-title']}`,
		item.URL,
	];
	return `${parts.join(', ')}. ${attributionOf(context, meeting)}`;
}
