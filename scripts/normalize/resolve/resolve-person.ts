import type { Person } from '../../../src/schemas/person.ts';
import { inContent } from '../../../src/setting/content-dir.ts';
import type { ParsedPerson } from '../../parser/parsed-record.ts';
import { type Fault, quoted } from '../faults.ts';
import { type Authorities, authorityFile } from './authorities.ts';
import { foldForm } from './forms.ts';
import { proposePerson, suggestPerson } from './suggest-person.ts';

/** A fault before it is known in which file and where. */
export type Unplaced = Omit<Fault, 'file' | 'place'>;

/** The person a printed name means: by a form, else by a surname, of the party the text gives. */
export function resolvePerson(
	printed: ParsedPerson,
	authorities: Authorities,
): { person: Person; fault: null } | { person: null; fault: Unplaced } {
	const key = foldForm(printed.name);
	const byForm = authorities.peopleByForm.get(key) ?? [];
	const bySurname = authorities.peopleBySurname.get(key) ?? [];
	const known = byForm.length > 0 ? byForm : bySurname;
	const fitting = known.filter((person) => actsFor(person, printed.party?.code));
	const [only] = fitting;
	if (only && fitting.length === 1) return { person: only, fault: null };
	if (fitting.length > 1) return { person: null, fault: ambiguous(printed, fitting) };
	const [other] = known;
	if (other) return { person: null, fault: wrongParty(printed, other) };
	return { person: null, fault: unknown(printed, authorities) };
}

const actsFor = (person: Person, code: string | undefined): boolean =>
	code === undefined || person.party === code || person.alsoFor.includes(code);

function ambiguous(printed: ParsedPerson, people: readonly Person[]): Unplaced {
	return {
		kind: 'ambiguous-form',
		found: `${quoted(printed.name)} may be ${people.map(({ id }) => id).join(' or ')}.`,
		expected: `The printed name should mean one person of ${inContent('authorities/people.yaml')}.`,
		advice: `Take the surname from all but one of the entries in ${inContent(authorityFile('people'))}.`,
	};
}

function wrongParty(printed: ParsedPerson, person: Person): Unplaced {
	const { code, name } = printed.party ?? { code: '', name: '' };
	return {
		kind: 'wrong-party',
		found: `${quoted(printed.name)} is printed as of ${name} (${code}); ${person.id} in ${inContent(authorityFile('people'))} is of ${person.party}.`,
		expected: 'The party printed and that of the person should agree.',
		advice: `If it is the same person, add “alsoFor: [${code}]” to ${person.id}. If it is another, add an entry:\n${suggestPerson(printed)}`,
	};
}

function unknown(printed: ParsedPerson, authorities: Authorities): Unplaced {
	const named = likelyPerson(printed, authorities);
	const asNew = `add to ${inContent(authorityFile('people'))}:\n${suggestPerson(printed)}`;
	return {
		kind: 'unknown-person',
		found: `${quoted(printed.printed.text)} names ${quoted(printed.name)}, which is a form of no person.`,
		expected: `The name should be among the forms of a person of ${inContent(authorityFile('people'))}.`,
		...(named ? {} : { proposal: proposePerson(printed) }),
		advice: named
			? `If this is ${named.id}, add ${quoted(printed.name)} to the forms of that entry. If not, ${asNew}`
			: `${asNew[0]?.toUpperCase()}${asNew.slice(1)}`,
	};
}

/** A known person whose form ends the printed name, as after a title: “Samdech … Hun Sen”. */
function likelyPerson(printed: ParsedPerson, { people }: Authorities): Person | undefined {
	const name = ` ${foldForm(printed.name)}`;
	return people.find(
		(person) =>
			actsFor(person, printed.party?.code) &&
			person.forms.some((form) => name.endsWith(` ${foldForm(form)}`)),
	);
}
