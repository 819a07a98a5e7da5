import { expect, test } from 'vitest';
import { statedDuration } from './stated-duration.ts';

const stated = (durationMinutes: number | null, text: string) =>
	statedDuration({ durationMinutes, evidence: { duration: { text, at: 0 } } });

test.each([
	[130, 'approximately 2 hours and 10 minutes', 'about 2 hours 10 minutes'],
	[60, 'about an hour', 'about 1 hour'],
	[30, 'over 30 minutes', 'over 30 minutes'],
	[30, 'a little over 30 minutes', 'over 30 minutes'],
	[60, 'just under an hour', 'under 1 hour'],
	[50, '50 minutes', '50 minutes'],
	[40, 'exactly 40 minutes', '40 minutes'],
])('is as exact as the record for %i minutes printed as “%s”', (minutes, printed, wording) => {
	expect(stated(minutes, printed)).toBe(wording);
});

test('says nothing where the record states no duration', () => {
	expect(stated(null, '')).toBeNull();
});
