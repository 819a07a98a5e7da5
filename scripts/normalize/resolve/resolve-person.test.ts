import { expect, test } from 'vitest';
import { bora, kato } from '../testing/parsed.ts';
import { authoritiesWith } from '../testing/test-authorities.ts';
import { resolvePerson } from './resolve-person.ts';

const authorities = authoritiesWith();
const find = (person: typeof kato, known = authorities) => resolvePerson(person, known);

test('finds a person by a printed form, whatever its case and white space', () => {
	expect(find({ ...kato, name: 'Aiko  KATO' }).person?.id).toBe('kato-aiko');
	expect(find({ ...bora, name: 'Samdech BORA' }).person?.id).toBe('bora');
});

test('finds a person by surname, also where the text gives no party', () => {
	expect(find({ ...kato, name: 'Kato', party: null }).person?.id).toBe('kato-aiko');
});

test('refuses a name that no person has, with an entry to paste', () => {
	const { fault } = find({ ...kato, name: 'SATO Yumi', printed: { text: 'Ms. SATO Yumi', at: 0 } });
	expect(fault?.kind).toBe('unknown-person');
	expect(fault?.found).toBe('“Ms. SATO Yumi” names “SATO Yumi”, which is a form of no person.');
	expect(fault?.expected).toBe(
		'The name should be among the forms of a person of content/authorities/people.yaml.',
	);
	expect(fault?.advice).toBe(
		'Add to content/authorities/people.yaml:\n- id: sato-yumi\n  name: SATO Yumi\n  sort: Sato Yumi\n  party: AA\n  forms:\n    - SATO Yumi\n  surnames:\n    - SATO\n    - Sato',
	);
});

test('puts the family name first in a proposed id where capitals show it', () => {
	expect(find({ ...bora, name: 'Ana DÍAZ' }).fault?.advice).toContain(
		'- id: diaz-ana\n  name: Ana DÍAZ\n  sort: Díaz Ana',
	);
});

test('proposes a new form where a known form ends the name', () => {
	expect(find({ ...bora, name: 'Samdech Techo Bora' }).fault?.advice).toMatch(
		/^If this is bora, add “Samdech Techo Bora” to the forms of that entry\. If not, add to content/,
	);
});

test('refuses a known name of another party', () => {
	const { fault } = find({ ...bora, party: { code: 'GG', name: 'Gamma' } });
	expect(fault?.kind).toBe('wrong-party');
	expect(fault?.found).toBe(
		'“Bora” is printed as of Gamma (GG); bora in content/authorities/people.yaml is of BB.',
	);
	expect(fault?.advice).toMatch(/^If it is the same person, add “alsoFor: \[GG\]” to bora\./);
});

test('takes a person for a party that the authority file also gives', () => {
	const people = '- { id: bora, name: Bora, sort: Bora, party: BB, alsoFor: [ORG], forms: [Bora] }';
	const known = authoritiesWith({ people });
	expect(find({ ...bora, party: { code: 'ORG', name: 'Org' } }, known).person?.id).toBe('bora');
});

test('refuses a surname of two persons', () => {
	const people = ['a', 'b'].map(
		(id) => `- { id: ${id}, name: ${id} Kato, sort: Kato, party: AA, forms: [${id} Kato], surnames: [Kato] }`,
	);
	const { fault } = find({ ...kato, name: 'Kato' }, authoritiesWith({ people: people.join('\n') }));
	expect(fault?.found).toBe('“Kato” may be a or b.');
});
