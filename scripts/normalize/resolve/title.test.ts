import { expect, test } from 'vitest';
import { resolveTitle, withoutPictureWords } from './title.ts';

const captions = (...texts: string[]) => ({ title: null, captions: texts.map((text, at) => ({ text, at })) });
const titleOf = (...texts: string[]) => resolveTitle(captions(...texts), undefined)?.text ?? null;

test.each([
	["Japan-Cambodia Foreign Ministers' Meeting1", "Japan-Cambodia Foreign Ministers' Meeting"],
	[
		'Photo of Japan-Cambodia Summit Meeting Japan-Cambodia Summit Meeting (Photo: Cabinet Public Affairs Office)',
		'Japan-Cambodia Summit Meeting',
	],
	['(Photo) Japan-France Summit Telephone Talk', 'Japan-France Summit Telephone Talk'],
	[
		'Photo 2: Courtesy Call on the Prime Minister by the Foreign Minister',
		'Courtesy Call on the Prime Minister by the Foreign Minister',
	],
	['Summit Meeting between A and B (2)', 'Summit Meeting between A and B'],
	['A photograph of the Trilateral Foreign Ministers’ Dialogue', 'Trilateral Foreign Ministers’ Dialogue'],
])('takes the words of the picture from “%s”', (caption, bare) => {
	expect(withoutPictureWords(caption)).toBe(bare);
});

test('takes the first caption that names the meeting', () => {
	expect(
		titleOf('Prime Minister Kato arrives', 'Alpha-Beta Summit Meeting2', 'Alpha-Beta Working Lunch'),
	).toBe('Alpha-Beta Summit Meeting');
});

test('takes a caption that names the meal', () => {
	expect(titleOf('Foreign Ministers’ Meeting over dinner1')).toBe('Foreign Ministers’ Meeting over dinner');
});

test.each([
	'A commemorative photo of Minister Hayashi and Minister Kao Kim Hourn before a meeting',
	'Minister Hayashi and Minister Kao Kim Hourn who have a talk',
	'Photo of Japan-Cambodia Summit Joint Press Conference Japan-Cambodia Summit Joint Press Conference',
	'(Photo) Prime Minister KISHIDA stands beside the Prime Minister before summit meeting Japan-Cambodia Summit Meeting',
	'The two ministers shake hands',
	'Meeting',
])('reads no title from “%s”', (caption) => {
	expect(titleOf(caption)).toBeNull();
});

test('prefers the printed heading, then the editor’s words', () => {
	const heading = { text: 'Talks', at: 7 };
	expect(resolveTitle({ ...captions('A-B Summit Meeting'), title: heading }, undefined)).toEqual({
		text: 'Talks',
		from: 'heading',
		at: 7,
	});
	expect(resolveTitle(captions('A-B Summit Meeting'), 'Editor’s title')).toEqual({
		text: 'Editor’s title',
		from: 'editor',
		at: null,
	});
});
