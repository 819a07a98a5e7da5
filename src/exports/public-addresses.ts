import type { RecordContext } from '../edition/export-context.ts';
import type { Passage } from '../record/passages.ts';
import { address } from '../words/addresses.ts';

/** Absolute address of a record or of a place in it. */
export const recordAddress = ({ absolute }: RecordContext, id: string, anchor?: string): string =>
	absolute(address.meeting(id)) + (anchor === undefined ? '' : `#${anchor}`);

/** Absolute address of a passage that says which words stood there: `?h=<8 hex>#p7`. */
export const pinnedAddress = (
	context: RecordContext,
	id: string,
	{ anchor, sha256 }: Pick<Passage, 'anchor' | 'sha256'>,
): string => `${recordAddress(context, id)}?h=${sha256.slice(0, 8)}#${anchor}`;
