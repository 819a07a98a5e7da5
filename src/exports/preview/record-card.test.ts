import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Meeting } from '../../record/meeting-record.ts';
import { contentContext } from '../testing/content-edition.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { previewImage } from './preview-image.ts';
import { cardAlt, recordCard } from './record-card.ts';

const { series, meetings } = contentContext().edition;
const [kono] = meetings as [Meeting];

test('a card says title, kind, day and the principals of each side, the first side left', () => {
	expect(recordCard(kono, series)).toEqual({
		series: 'Japan–Cambodia Meetings',
		over: 'Foreign ministers’ meeting, 4 August 2018',
		title: "[Japan-Cambodia Foreign Ministers' Meeting]",
		sides: [
			{ label: 'Japan', people: ['Taro Kono'] },
			{ label: 'Cambodia', people: ['Prak Sokhonn'] },
		],
	});
	expect(cardAlt(recordCard(kono, series))).toBe(
		"[Japan-Cambodia Foreign Ministers' Meeting]. Foreign ministers’ meeting, 4 August 2018. Japan: Taro Kono. Cambodia: Prak Sokhonn",
	);
});

test('principals beyond the room are counted', () => {
	const [first] = kono.participants;
	if (!first) throw new Error('no principal');
	const crowd = { ...kono, participants: [first, first, first, first] };
	expect(recordCard(crowd, series).sides?.[0].people).toEqual(['Taro Kono', 'Taro Kono', 'and 2 more']);
});

test('the image is a PNG of 1200 by 630, also of hostile words', async () => {
	const image = sharp(await previewImage(recordCard(hostileMeeting(kono), series)));
	expect(await image.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});
