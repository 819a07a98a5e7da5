import { describe, expect, test } from 'vitest';
import { decoded, idMeantBy } from './fragment.ts';

const ids = new Set(['p4', 'p4-2', 's2-1', 'n1', 'e-start']);
const has = (id: string): boolean => ids.has(id);

describe('the place that a fragment means', () => {
	test.each([
		['#p4', 'p4'],
		['#P4', 'p4'],
		['#p4.', 'p4'],
		['#p4),', 'p4'],
		['#p4%E2%80%9D', 'p4'],
		['#%23p4', 'p4'],
		['#¶4', 'p4'],
		['#p4-2', 'p4-2'],
		['#p4-9', 'p4'],
		['#S2-1', 's2-1'],
		['#p4:~:text=two%20words', 'p4'],
	])('%s is %s', (fragment, id) => {
		expect(idMeantBy(fragment, has)).toBe(id);
	});

	test.each(['#', '#p40', '#%', '#%E0%A4%A', '#:~:text=words'])(
		'%s means no place of this page, and throws nothing',
		(fragment) => {
			expect(idMeantBy(fragment, has)).toBeNull();
		},
	);
});

test('what is no encoding stays as it is', () => {
	expect(decoded('%E0%A4%A')).toBe('%E0%A4%A');
});
