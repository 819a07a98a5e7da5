import type { RecordContext } from '../edition/export-context.ts';
import type { Meeting } from '../record/meeting-record.ts';
import type { Publisher } from '../schemas/publisher.ts';
import { inContent } from '../setting/content-dir.ts';

/** The publisher of a record. Throws for an id that the authority file does not have. */
export function publisherOf({ edition }: Pick<RecordContext, 'edition'>, meeting: Meeting): Publisher {
	const publisher = edition.publishers.get(meeting.source.publisher);
	if (!publisher) {
		throw new Error(
			`${meeting.id} names the publisher "${meeting.source.publisher}", which ${inContent('authorities/publishers.yaml')} does not have. Add it there or correct the source's YAML.`,
		);
	}
	return publisher;
}

/**
 * The words with which a record's source is named: those its licence asks for, else publisher, address and day of
 * access without a claim.
 */
export function attributionOf(context: Pick<RecordContext, 'edition'>, meeting: Meeting): string {
	const { name, licence } = publisherOf(context, meeting);
	const { url, accessed } = meeting.source;
	if (licence) {
		const values = { '{url}': url ?? 'not recorded.', '{accessed}': accessed };
		return licence.attribution.replace(
			/\{(?:url|accessed)\}/gu,
			(blank) => values[blank as keyof typeof values],
		);
	}
	return `Source: ${name}.${url === null ? '' : ` URL: ${url}`} Accessed ${accessed}. Edited from the original.`;
}
