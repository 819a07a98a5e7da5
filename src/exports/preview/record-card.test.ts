import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { drawable } from './card-fonts.ts';
import { broken } from './card-layout.ts';
import { setLine } from './glyphs.ts';
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

test('letters beyond Latin-1 are letters, those of no font a mark, never a box', () => {
	for (const letter of 'ăğłŁș́ếЩєΩά日岸ア') expect(drawable(letter, 'serif').letter).toBe(letter);
	expect(drawable('日', 'sans').face).toContain('noto-sans-jp');
	expect(drawable('ភ្', 'serif').letter).toBe('〓');
});

test('lines are broken where a line may end and none is wider than its room', () => {
	const style = { font: 'serif', size: 48 } as const;
	const text = 'Japan-Cambodia 首脳会談が開催されました Pneumonoultramicroscopicsilicovolcanoconiosis.';
	const lines = broken(text, 400, style);
	for (const line of lines) expect(setLine(line, style).width).toBeLessThanOrEqual(400);
	expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
	expect(lines[0]).toBe('Japan-Cambodia');
});

test('the same card gives the same picture', () => {
	const card = recordCard(kono, series);
	expect(Buffer.compare(previewImage(card), previewImage(card))).toBe(0);
});
