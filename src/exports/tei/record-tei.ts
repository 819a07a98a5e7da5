import type { Element } from 'xast';
import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { onLines, x, xmlDocument } from '../xml.ts';
import { plainId, type TeiId } from './ids.ts';
import { teiHeader } from './tei-header.ts';
import { teiText } from './tei-text.ts';

export const teiNamespace = 'http://www.tei-c.org/ns/1.0';

/** One record as TEI P5, valid against tei_all. */
export const recordTei = (meeting: Meeting, context: RecordContext): string =>
	xmlDocument(teiElement(meeting, context, plainId, { xmlns: teiNamespace }));

/** The `TEI` element of a record. */
export const teiElement = (
	meeting: Meeting,
	context: RecordContext,
	id: TeiId,
	attributes: Record<string, string> = {},
): Element =>
	x(
		'TEI',
		attributes,
		onLines([teiHeader(meeting, context, id), teiText(meeting, context.edition.series.language, id)]),
	);
