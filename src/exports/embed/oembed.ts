import type { RecordContext } from '../../edition/export-context.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { address } from '../../words/addresses.ts';
import { publisherOf } from '../attribution.ts';
import type { Citable } from '../citations/csl-item.ts';

import { cardSize } from '../preview/card-layout.ts';
import { citedTitle } from '../record/cited-title.ts';
import { jsonText } from '../series/series-ref.ts';
import { escapeHtml } from '../xml.ts';

/** Size of the frame that a card asks for, in CSS pixels; its height suits a record's card, longer ones scroll. */
const frame = { width: 600, height: 360 } as const;

/** The oEmbed 1.0 answer for a record: `/oembed/<id>.json`. */
export function oembedJson(meeting: Meeting, context: RecordContext): string {
	const { absolute, edition } = context;
	const publisher = publisherOf(context, meeting);
	const title = citedTitle(meeting);
	return jsonText({
		version: '1.0',
		type: 'rich',
		title,
		author_name: publisher.name,
		author_url: publisher.url,
		provider_name: edition.series.name,
		provider_url: absolute(address.home),
		thumbnail_url: absolute(address.meetingFile(meeting.id, 'png')),
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height,
		...frame,
		html: frameHtml(absolute(address.embed(meeting.id)), title),
	});
}

/** The card of a record, or of a paragraph of it, as another site puts it in its page. Notes have no card. */
export const embedHtml = (context: RecordContext, { meeting, passage }: Citable): string => {
	const card = context.absolute(address.embed(meeting.id));
	const query = passage?.kind === 'paragraph' ? `?p=${passage.n}` : '';
	return frameHtml(card + query, citedTitle(meeting));
};

/** The frame that another site puts in its page. */
const frameHtml = (src: string, title: string): string =>
	`<iframe src="${attribute(src)}" title="${attribute(title)}" width="${frame.width}" height="${frame.height}" style="max-width:100%;border:0" loading="lazy"></iframe>`;

const attribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;');
