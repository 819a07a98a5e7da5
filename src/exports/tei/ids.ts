/** Makes the `xml:id` of a thing from its id in the edition; in a corpus the record's id goes before. */
export type TeiId = (id: string) => string;

/** Ids of a file that holds one record: as in the edition, where XML allows them. */
export const plainId: TeiId = (id) => xmlName(id);

/** Ids of a record among others. */
export const idWithin =
	(record: string): TeiId =>
	(id) =>
		`${xmlName(record)}.${xmlName(id)}`;

/** A name begins with a letter, and characters outside XML's names stand as `_x2460_`. */
const xmlName = (id: string): string =>
	id
		.replace(/[^A-Za-z0-9._-]/gu, (character) => `_x${character.codePointAt(0)?.toString(16)}_`)
		.replace(/^(?![A-Za-z_])/u, 'r');
