import { expect, it } from 'vitest';
import { castOf } from './cast.ts';
import { context } from './fixtures/read-fixture.ts';
import { gendersOf } from './genders.ts';

/** What a text tells of a principal whom no honorific tells, the other being a man. */
function told(text: string): string | null {
	const ministers = context('ministers-kh');
	const [first, ...others] = ministers.principals;
	if (!first) throw new Error('The cast “ministers-kh” has no principal.');
	const cast = castOf({ ...ministers, principals: [{ ...first, honorific: null }, ...others] });
	const [actor] = cast.actors;
	return (actor && gendersOf(cast, [{ text, at: 0 }], new Map()).get(actor)) ?? null;
}

it.each([
	'The Foreign Minister extended her welcome to Minister Prak Sokhonn.',
	'The Foreign Minister also expressed her deep respect for the decision.',
	'She explained the plan.',
])('“%s” tells a woman', (text) => {
	expect(told(text)).toBe('woman');
});

it.each([
	'Minister Prak Sokhonn expressed his respect.',
	'The Foreign Minister welcomed her visit to Kyoto.',
	'The widow of the King conveyed her greetings.',
])('“%s” tells nothing', (text) => {
	expect(told(text)).toBeNull();
});
