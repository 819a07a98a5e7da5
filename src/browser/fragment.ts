/** What mail and chat put behind an address: stops, brackets and quotation marks that close the sentence around it. */
const appended = /[\s.,;:!?)\]}>"'’”»]+$/u;

/** Decodes a part of an address; what is no encoding stays as it is. */
export function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** A part of an address without what was appended to it on its way. */
export const withoutAppended = (part: string): string => decoded(part).replace(appended, '');

/**
 * The id that a fragment means, `has` telling what ids there are: as it is, without what was appended, in the other
 * case, of the paragraph where a statement is not there. Null where nothing fits.
 */
export function idMeantBy(fragment: string, has: (id: string) => boolean): string | null {
	const [own = ''] = fragment.replace(/^#/u, '').split(':~:');
	const plain = withoutAppended(own).replace(/^[#¶\s]+/u, '');
	const lower = plain.toLowerCase();
	const forms = [own, decoded(own), plain, lower, `p${lower}`, lower.replace(/-\d+$/u, '')];
	return forms.find((form) => form !== '' && has(form)) ?? null;
}
