import { expect, test } from 'vitest';
import { rules } from '../scripts/parser/sides/rules/order.ts';
import { sideRules } from '../src/edition/side-rules.ts';

test('the method page describes every rule, in the order in which they are tried, and the editor last', () => {
	expect(sideRules.map(({ name }) => name)).toEqual([...rules.map(({ name }) => name), 'editor']);
});
