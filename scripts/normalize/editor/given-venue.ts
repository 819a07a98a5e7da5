import { type Desk, unchanged } from './desk.ts';
import { printedStretch } from './source-stretch.ts';

/** `venue`: the place itself is looked up later; here its printed words. */
export function giveVenue(desk: Desk): void {
	const given = desk.editor.value.venue;
	if (!given) return;
	const { record, source } = desk;
	const place = desk.quoted('venue', given.quote);
	if (place === undefined) return;
	if (given.value === null) {
		if (record.venue === null) desk.fault(['venue'], unchanged('venue', null));
		record.venue = null;
		desk.replaceEvidence('venue', null, given.why);
		return;
	}
	if (place) {
		record.venue = { ...printedStretch(source, place), basis: 'stated' };
		desk.replaceEvidence('venue', place, given.why);
		return;
	}
	const words = record.evidence.venue;
	desk.marks.venue = { ...words, by: 'editor', ...(given.why === null ? {} : { why: given.why }) };
}
