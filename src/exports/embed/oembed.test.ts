import { expect, test } from 'vitest';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { oembedJson } from './oembed.ts';

const context = contentContext();
const [kono] = context.edition.meetings as [Meeting];

test('oEmbed gives what version 1.0 asks of a rich answer', () => {
	const answer = JSON.parse(oembedJson(kono, context));
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: "[Japan-Cambodia Foreign Ministers' Meeting]",
		provider_name: 'Japan–Cambodia Meetings',
		author_name: 'Ministry of Foreign Affairs of Japan',
		thumbnail_width: 1200,
		thumbnail_height: 630,
	});
	expect(answer.html).toContain('src="https://records.example/edition/embed/2018-08-04-kono-prak-sokhonn/"');
	expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
});

test('hostile words stay within the title of the frame', () => {
	const { html } = JSON.parse(oembedJson(hostileMeeting(kono), context));
	expect(html.match(/</gu)).toHaveLength(2);
	expect(html).toMatch(
		/^<iframe src="[^"]+" title="[^"]+" width="\d+" height="\d+" style="[^"]+" loading="lazy"><\/iframe>$/u,
	);
});
