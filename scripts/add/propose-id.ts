import type { Authorities } from '../normalize/resolve/authorities.ts';
import { slugOf } from '../normalize/resolve/forms.ts';
import { plainName } from '../normalize/resolve/plain-name.ts';
import { resolvePerson } from '../normalize/resolve/resolve-person.ts';
import type { ParsedPerson, ParsedRecord } from '../parser/parsed-record.ts';

/**
 * The id a record should have: `<date>-<house’s principal>-<other principal>`. A person of the authority file goes by
 * the surname given there, else by the name in sorting order; anybody else by the printed words without titles.
 */
export function proposeId(record: ParsedRecord, authorities: Authorities): string {
	const first = record.principals.find(({ side }) => side === 'first');
	const second = record.principals.find(({ side }) => side === 'second');
	const names = [first, second].map((printed) => (printed ? nameInId(printed, authorities) : ''));
	return [record.date, ...names]
		.filter((part) => part !== '')
		.join('-')
		.slice(0, 120)
		.replace(/-+$/u, '');
}

function nameInId(printed: ParsedPerson, authorities: Authorities): string {
	const { person } = resolvePerson(printed, authorities);
	return slugOf(person ? (person.surnames[0] ?? person.sort) : plainName(printed.name));
}
