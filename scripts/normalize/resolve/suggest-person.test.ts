import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fault } from '../faults.ts';
import { bora } from '../testing/parsed.ts';
import { joinProposals, proposePerson } from './suggest-person.ts';

const unknown = (name: string, file: string): Fault => ({
	kind: 'unknown-person',
	file,
	place: null,
	found: '',
	expected: '',
	advice: `for ${name}`,
	proposal: proposePerson({ ...bora, name }),
});

test('proposes the surname by which later paragraphs name the person', () => {
	expect(proposePerson({ ...bora, name: 'Given FAMILY, MP' })).toEqual({
		id: 'family-given',
		name: 'Given FAMILY',
		sort: 'Family Given',
		party: 'BB',
		forms: ['Given FAMILY, MP', 'Given FAMILY'],
		surnames: ['FAMILY', 'Family'],
	});
	expect(proposePerson({ ...bora, name: 'Given Family' }).surnames).toEqual(['Family']);
	expect(proposePerson(bora).surnames).toBeUndefined();
});

test('proposes one person once, with all the names of the run', () => {
	const [first, second, other] = joinProposals([
		unknown('Given Family', 'sources/a.txt'),
		unknown('Given FAMILY, MP', 'sources/b.txt'),
		unknown('Somebody Else', 'sources/c.txt'),
	]);
	expect(parse(first?.advice.replace(/^.*:\n/u, '') ?? '')).toEqual([
		{
			id: 'family-given',
			name: 'Given FAMILY',
			sort: 'Family Given',
			party: 'BB',
			forms: ['Given FAMILY, MP', 'Given Family'],
			surnames: ['Family', 'FAMILY'],
		},
	]);
	expect(second?.advice).toBe('The entry proposed for sources/a.txt has this name too: family-given.');
	expect(other?.advice).toBe('for Somebody Else');
});
