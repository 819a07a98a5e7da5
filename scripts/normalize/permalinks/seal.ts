import { createHash } from 'node:crypto';
import type { Seal } from '../../../src/schemas/editor.ts';
import type { Permalink } from '../../../src/schemas/permalinks.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import type { Fault } from '../faults.ts';

/** The published addresses of one record by their anchors. */
type Addresses = Readonly<Record<string, Permalink>>;

/** An editor's file as far as the ledger asks. */
export type SealedFile = Pick<YamlFile<unknown>, 'file' | 'locate'> & { seal: Seal | null };

/**
 * Digest of what was published under a record's addresses: 16 hexadecimal digits over each anchor, its day and the hash
 * of its first words. Corrections do not change it; an address that is lost, added or dated anew does.
 */
const digestOf = (addresses: Addresses): string =>
	createHash('sha256')
		.update(
			Object.entries(addresses)
				.map(([anchor, { published, hash, earlier }]) =>
					JSON.stringify([anchor, published, earlier?.[0]?.hash ?? hash ?? null]),
				)
				.sort()
				.join('\n'),
		)
		.digest('hex')
		.slice(0, 16);

/** Whether a seal is that of the addresses. */
export const isSealOf = (seal: Seal | null, addresses: Addresses): boolean =>
	seal !== null && seal.seal === digestOf(addresses);

/** The line that binds a record's editor's file to its published addresses, of which there must be one. */
function sealLine(addresses: Addresses): string {
	const days = Object.values(addresses).map(({ published }) => published);
	return `published: { date: "${days.sort()[0]}", seal: "${digestOf(addresses)}" }`;
}

/** The editor's file with the seal of its record's addresses in place of an earlier one. */
export function sealed(text: string, addresses: Addresses): string {
	const line = sealLine(addresses);
	const rest = text.replace(/^published:.*(?:\r?\n|$)/mu, '');
	// A file in one pair of braces takes the line within them.
	const braces = /^(?<all>\{.*\S)\s*\}\s*$/su.exec(rest)?.groups?.all;
	if (braces !== undefined) return `${braces.replace(/,$/u, '')}, ${line} }\n`;
	return `${rest.replace(/(?<=[^\n])$/u, '\n')}${line}\n`;
}

/**
 * What the ledger has lost: an editor's file says that its record was published, and the ledger has none of its addresses,
 * fewer or others; or the ledger has addresses of a record whose file does not say so.
 */
export function sealFaults(
	id: string,
	{ file, locate, seal }: SealedFile,
	/** What the ledger has under its id and those it had before, and last all of it together. */
	ledgers: readonly Addresses[],
	/** Every anchor that the record has now. */
	anchors: Iterable<string>,
): Fault[] {
	const addresses = ledgers.at(-1) ?? {};
	const inLedger = Object.keys(addresses).length;
	if (seal === null) {
		if (inLedger === 0) return [];
		return [
			{
				kind: 'ledger-incomplete',
				file,
				place: null,
				found: `permalinks.json has ${inLedger} published addresses of ${id}, and this file does not say that it was published.`,
				expected: 'The editor’s file of a published record should have its seal.',
				advice: `Put the line back:\n${sealLine(addresses)}`,
			},
		];
	}
	if (ledgers.some((known) => Object.keys(known).length > 0 && isSealOf(seal, known))) return [];
	const lost = [...anchors].filter((anchor) => !Object.hasOwn(addresses, anchor));
	const state =
		lost.length > 0
			? `permalinks.json has no address ${lost.join(', ')} of it`
			: 'its addresses in permalinks.json are not those';
	return [
		{
			kind: 'ledger-incomplete',
			file,
			place: locate(['published', 'seal']),
			found: `${id} was published on ${seal.date}, and ${state}.`,
			expected: 'Every address that was published should stand in permalinks.json as it was written.',
			advice: 'Put permalinks.json back as it was last committed; it is never edited or made anew.',
		},
	];
}
