import { expect, it } from 'vitest';
import { readMeal } from './meal.ts';
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

it.each([
	['a working luncheon', 'lunch'],
	['over dinner', 'dinner'],
	['Breakfast Meeting', 'breakfast'],
])('“%s” is held over %s', (text, meal) => {
	expect(readMeal(text)?.meal).toBe(meal);
});

it.each(['a launch', 'diners', 'breakfasting'])('“%s” names no meal', (text) => {
	expect(readMeal(text)).toBeNull();
});
