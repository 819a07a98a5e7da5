import type { GivenPerson } from '../../../src/schemas/editor.ts';
import { oneSpace } from '../../../src/words/folding.ts';
import type { ParsedPerson } from '../../parser/parsed-record.ts';
import type { HouseVocabulary } from '../../parser/words/house.ts';
import type { Unplaced } from '../resolve/resolve-person.ts';
import { type Desk, unchanged } from './desk.ts';
import { placeOfQuote, placesOf, printedStretch } from './source-stretch.ts';

/** `principals`, `attendees`: whether they changed. */
export function givePersons(desk: Desk, house: HouseVocabulary): boolean {
	const { record, source } = desk;
	const facts = desk.editor.value;
	const read = [...record.principals, ...record.attendees];
	let changed = false;
	for (const role of ['principals', 'attendees'] as const) {
		const given = facts[role];
		if (given === undefined) continue;
		const persons = given.flatMap((person, index): ParsedPerson[] => {
			const done = givenPerson(source, person, read, house);
			if (!('kind' in done)) return [done];
			desk.fault([role, index, person.quote === undefined ? 'name' : 'quote'], done);
			return [];
		});
		if (samePersons(persons, record[role])) desk.fault([role], unchanged(role, null));
		record[role] = persons;
		desk.mark(role, null, null);
		changed = true;
	}
	const named = [...(facts.principals ?? []), ...(facts.attendees ?? [])];
	for (const [index, person] of [...record.principals, ...record.attendees].entries()) {
		if (read.some((before) => samePersons([before], [person]))) continue;
		const why = named.find(({ name }) => oneSpace(name) === person.name)?.why;
		desk.marks[`participants.${index}`] = {
			...person.printed,
			by: 'editor',
			...(why === undefined ? {} : { why }),
		};
	}
	return changed;
}

/**
 * A person as the editor gives them; what is left out is that of the person read under the same name. The name must be
 * printed in the source, or other printed words quoted for it.
 */
function givenPerson(
	source: string,
	given: GivenPerson,
	read: readonly ParsedPerson[],
	house: HouseVocabulary,
): ParsedPerson | Unplaced {
	const name = oneSpace(given.name);
	const [standing] = placesOf(source, name);
	const place =
		given.quote === undefined ? (standing ?? placeOfQuote(source, name)) : placeOfQuote(source, given.quote);
	if ('kind' in place) return place;
	const before = read.find((person) => person.name === name);
	const party =
		given.party === undefined
			? (before?.party ?? null)
			: given.party === null
				? null
				: ([...house.names.byName.values()].find(({ code }) => code === given.party) ?? {
						code: given.party,
						name: given.party,
					});
	const officePrinted = given.office === undefined ? (before?.officePrinted ?? null) : given.office;
	return {
		name,
		honorific: given.honorific === undefined ? (before?.honorific ?? null) : given.honorific,
		office:
			given.office === undefined
				? (before?.office ?? null)
				: officePrinted && withoutParty(officePrinted, house),
		officePrinted,
		party,
		side: given.side ?? (given.party === undefined && before ? before.side : sideOf(party?.code, house)),
		printed: before && given.quote === undefined ? before.printed : printedStretch(source, place),
	};
}

const sideOf = (code: string | undefined, house: HouseVocabulary): ParsedPerson['side'] =>
	code === house.house.code ? 'first' : 'second';

/** “Prime Minister of Fiji” without “of Fiji”; “Minister of Finance” as it is. */
function withoutParty(office: string, house: HouseVocabulary): string {
	for (const { index, 0: word } of office.matchAll(/ (?:of|for) (?:the )?/gu)) {
		if (house.partyByName(office.slice(index + word.length))) return office.slice(0, index);
	}
	return office;
}

/** Whether two lists name the same persons in the same words. */
const samePersons = (a: readonly ParsedPerson[], b: readonly ParsedPerson[]): boolean =>
	a.length === b.length && a.every((person, index) => wordsOf(person) === wordsOf(b[index]));

const wordsOf = (person: ParsedPerson | undefined): string =>
	JSON.stringify(
		person && [
			person.name,
			person.honorific,
			person.officePrinted,
			person.party?.code,
			person.side,
			person.printed,
		],
	);
