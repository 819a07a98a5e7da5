import { expect, test } from 'vitest';
import { readMeal } from './meal.ts';

test.each([
	['a working lunch', 'lunch', 'lunch'],
	['hosted a luncheon for the guest', 'lunch', 'luncheon'],
	['held talks over dinner', 'dinner', 'dinner'],
	['invited him to a supper', 'dinner', 'supper'],
	['gave a state banquet', 'dinner', 'banquet'],
	['Breakfast Meeting', 'breakfast', 'Breakfast'],
	['a working breakfast and a dinner', 'breakfast', 'breakfast'],
])('“%s” is held over %s', (text, meal, word) => {
	const found = readMeal(text);
	expect(found?.meal).toBe(meal);
	expect(text.slice(found?.start, found?.end)).toBe(word);
});

test.each(['the launch of a satellite', 'diners', 'breakfasting', 'lunchtime talks', 'a tea ceremony', ''])(
	'“%s” names no meal',
	(text) => {
		expect(readMeal(text)).toBeNull();
	},
);
