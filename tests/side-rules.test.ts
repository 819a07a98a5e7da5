import { expect, test } from 'vitest';
import { ruleNames } from '../scripts/parser/speakers/patterns.ts';
import { ruleUses, sideRules } from '../src/edition/side-rules.ts';
import { contentEdition } from '../src/edition/testing/content-edition.ts';

test('the method page describes every rule, in the order in which they are tried, and the editor last', () => {
	expect(sideRules.map(({ name }) => name)).toEqual([...ruleNames, 'editor']);
});

test('every rule by which a statement of the edition was read is described, with a statement it decided', () => {
	const uses = ruleUses(contentEdition().meetings);
	expect(sideRules.map(({ name }) => name)).toEqual(expect.arrayContaining([...uses.keys()]));
	// Read in the entries: the shortest of its statements.
	expect(uses.get('both')?.example.text).toBe(
		'The two leaders concurred to cooperate in future international meetings.',
	);
});
