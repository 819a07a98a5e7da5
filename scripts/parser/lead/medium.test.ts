import { expect, it } from 'vitest';
import { readMedium } from './medium.ts';

it.each([
	['Foreign Ministers’ Telephone Talk', 'telephone'],
	['spoke over the phone', 'telephone'],
	['Video Teleconference', 'video'],
	['TV video conference', 'video'],
	['an online meeting', 'video'],
	['met virtually', 'video'],
])('“%s” is held by %s', (text, medium) => {
	expect(readMedium([text])?.medium).toBe(medium);
});

it.each(['held a meeting', 'a webbed net', 'the telecommunications minister', 'videogames'])(
	'“%s” says nothing of a medium',
	(text) => {
		expect(readMedium([text])).toBeNull();
	},
);
