import { expect, test } from 'vitest';
import { statementMarks } from './statement-marks.ts';

test('each statement of a paragraph has an address by its number', () => {
	const said = (text: string) => ({ text, by: [], speaker: null, rule: null, acts: [] });
	expect(statementMarks({ anchor: 'p4', statements: [said('He spoke.'), said('She replied.')] })).toEqual([
		{ start: 0, end: 9, kind: 'statement', key: 'p4-1' },
		{ start: 10, end: 22, kind: 'statement', key: 'p4-2' },
	]);
});
