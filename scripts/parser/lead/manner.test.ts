import { expect, it, test } from 'vitest';
import { isStage, mediumSaid, readMeal } from './manner.ts';

it.each([
	['Foreign Ministers’ Telephone Talk', 'telephone'],
	['spoke over the phone', 'telephone'],
	['Video Teleconference', 'video'],
	['TV video conference', 'video'],
	['an online meeting', 'video'],
	['met virtually', 'video'],
])('“%s” is held by %s', (text, medium) => {
	expect(mediumSaid(text)).toBe(medium);
});

it.each(['held a meeting', 'a webbed net', 'the telecommunications minister', 'videogames'])(
	'“%s” says nothing of a medium',
	(text) => {
		expect(mediumSaid(text)).toBeNull();
	},
);

test.each([
	['a working lunch', 'lunch', 'lunch'],
	['hosted a luncheon for the guest', 'lunch', 'luncheon'],
	['held talks over dinner', 'dinner', 'dinner'],
	['invited him to a supper', 'dinner', 'supper'],
	['gave a state banquet', 'dinner', 'banquet'],
	['Breakfast Meeting', 'breakfast', 'Breakfast'],
	['dined with Mr. B on a boat', 'dinner', 'dined'],
	['lunched together', 'lunch', 'lunched'],
	['before the dinner and lunched together', 'lunch', 'lunched'],
	['a working breakfast and a dinner', 'breakfast', 'breakfast'],
])('“%s” is held over %s', (text, meal, word) => {
	const found = readMeal(text);
	expect(found?.meal).toBe(meal);
	expect(text.slice(found?.start, found?.end)).toBe(word);
});

test.each([
	'The talks were continued at dinner.',
	'A dinner followed.',
	'Lunch was served at 12:20 p.m.',
	'It was followed by a banquet hosted by Minister A.',
])('“%s” tells of a stage', (text) => {
	expect(isStage(text)).toBe(true);
});
test.each([
	'Rice for the lunch of schoolchildren is scarce.',
	'They held a joint press conference, followed by a dinner.',
	'',
])('“%s” tells of none', (text) => {
	expect(isStage(text)).toBe(false);
});

test.each([
	'on the sidelines of a dinner hosted by the King',
	'before the banquet of the Governor',
	'on his way to a state dinner',
	'the launch of a satellite',
	'diners',
	'breakfasting',
	'lunchtime talks',
	'a tea ceremony',
	'',
])('“%s” names no meal', (text) => {
	expect(readMeal(text)).toBeNull();
});
