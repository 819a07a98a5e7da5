import type { RecordContext } from '../../edition/export-context.ts';
import { referenceTo } from './cited-record.ts';
import { type Citable, cslItem, locatorText } from './csl-item.ts';
import type { CitationStyle } from './processor.ts';

/** A citation in a style, as plain text: the style's reference with the passage, and nothing that the style does not have. */
export function styledCitation(context: RecordContext, citable: Citable, style: CitationStyle): string {
	const { meeting, passage } = citable;
	const record = cslItem(context, { meeting, passage: null });
	const reference = referenceTo(record, style);
	return passage
		? withLocator(reference, record.URL, cslItem(context, citable).URL, locatorText(passage))
		: reference;
}

/** Puts the passage before the address, where each of the styles has its locators, and the passage's address in. */
function withLocator(reference: string, recordUrl: string, passageUrl: string, locator: string): string {
	const at = reference.lastIndexOf(recordUrl);
	if (at < 0) throw new Error(`The reference has no address to put ${locator} before: ${reference}`);
	const before = reference.slice(0, at).trimEnd();
	const after = passageUrl + reference.slice(at + recordUrl.length);
	if (before.endsWith(',')) return `${before} ${locator}, ${after}`;
	return `${before} ${locator.charAt(0).toUpperCase()}${locator.slice(1)}. ${after}`;
}
