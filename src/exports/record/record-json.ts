import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passageHash } from '../../record/passage-hash.ts';
import { sideOf } from '../../record/turns.ts';
import type { Block } from '../../schemas/record-body.ts';
import { address } from '../../words/addresses.ts';
import { attributionOf, publisherOf } from '../attribution.ts';
import { recordAddress } from '../public-addresses.ts';
import { correctionsOf } from '../record-corrections.ts';
import type { RecordDocument, RecordSummary } from './document.ts';
import { recordFormats } from './formats.ts';

/** One record as JSON, ending in a line feed. */
export const recordJson = (meeting: Meeting, context: RecordContext): string =>
	`${JSON.stringify(toRecordDocument(meeting, context), null, '\t')}\n`;

/** The record as the value that `recordDocument` describes. */
export function toRecordDocument(meeting: Meeting, context: RecordContext): RecordDocument {
	const { body, evidence, ...facts } = meeting;
	return {
		...summaryOf(facts, meeting, context),
		evidence,
		body: body.map((block) => blockOf(block, meeting, context)),
	};
}

/** The facts of a record without its text. */
export function toRecordSummary(meeting: Meeting, context: RecordContext): RecordSummary {
	const { body: _body, evidence: _evidence, ...facts } = meeting;
	return summaryOf(facts, meeting, context);
}

function summaryOf(
	facts: Omit<Meeting, 'body' | 'evidence'>,
	meeting: Meeting,
	context: RecordContext,
): RecordSummary {
	const { series } = context.edition;
	const { id, name, url, licence } = publisherOf(context, meeting);
	const files = recordFormats.map(({ extension }): [string, string] => [
		extension,
		context.absolute(address.meetingFile(meeting.id, extension)),
	]);
	const { withdrawn: _withdrawn, start, ...standing } = facts;
	return {
		...standing,
		start: start && { ...start, jst: start.house, jstDate: start.houseDate },
		address: recordAddress(context, meeting.id),
		series: { id: series.id, name: series.name, address: context.absolute(address.home) },
		publisher: { id, name, url, licence: licence ? { name: licence.name, url: licence.url } : null },
		attribution: attributionOf(context, meeting),
		files: Object.fromEntries(files),
		corrections: correctionsOf(context, meeting.id).map(({ record: _record, ...change }) => change),
	};
}

function blockOf(block: Block, meeting: Meeting, context: RecordContext): RecordDocument['body'][number] {
	if (block.type === 'heading') {
		return { ...block, address: recordAddress(context, meeting.id, block.anchor) };
	}
	if (block.type === 'note') {
		const { anchor } = block;
		if (anchor === null) return { ...block, address: null, sha256: null };
		return { ...block, address: recordAddress(context, meeting.id, anchor), sha256: passageHash(block.text) };
	}
	return {
		...block,
		address: recordAddress(context, meeting.id, block.anchor),
		sha256: passageHash(block.text),
		statements: block.statements.map((statement) => ({
			...statement,
			side: sideOf(statement.by, context.edition.series.sides),
		})),
	};
}
