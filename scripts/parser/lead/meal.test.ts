import { expect, test } from 'vitest';
import { isStage, readMeal } from './meal.ts';

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
