import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { bodyWords, isOfficeWord, officeHeads, portfolioWords } from '../words/offices.ts';
import { venueHeads } from '../words/places.ts';
import { nameSuffixes, nameTitles } from '../words/titles.ts';
import { honorificLength, isAddress } from './honorific.ts';
import { nameLength } from './name.ts';
import { officeAfterName } from './office.ts';
import { frontParty, officeBeforeName } from './office-before-name.ts';
import { roleOf } from './office-party.ts';
import { officePhrase } from './office-phrase.ts';
import { partyAt } from './party.ts';
import type { Token } from './tokens.ts';

/** A person as a text introduces them. Stretches are offsets within the text. */
export interface FoundPerson {
	honorific: Stretch | null;
	name: Stretch;
	/** The office without the party that stands after it. */
	role: Stretch | null;
	/** The office with the party. */
	office: Stretch | null;
	party: Party | null;
	/** Indices of tokens: first of the person, behind the last. */
	from: number;
	to: number;
}

export interface Stretch {
	start: number;
	end: number;
}

/** All persons a text introduces by form of address, by office and name, or by name and office, in order. */
export function findPersons(tokens: readonly Token[], house: HouseVocabulary): FoundPerson[] {
	const reader = new PersonReader(tokens, house);
	const persons: FoundPerson[] = [];
	for (let at = 0; at < tokens.length; ) {
		const person = reader.at(at);
		if (person) persons.push(person);
		at = person ? person.to : at + 1;
	}
	return persons;
}

class PersonReader {
	readonly #tokens: readonly Token[];
	readonly #house: HouseVocabulary;
	readonly #starts = new Map<number, boolean>();

	constructor(tokens: readonly Token[], house: HouseVocabulary) {
		this.#tokens = tokens;
		this.#house = house;
	}

	at(from: number): FoundPerson | null {
		const token = this.#tokens[from];
		if (!token || token.mark || !(token.capital || token.text === 'the')) return null;
		return this.#ofParty(from) ?? this.#introduced(from);
	}

	/** “Cambodia's Foreign Minister Prak Sokhonn”, “Japan’s Vice-Minister for Foreign Affairs, Mr. Akitaka Saiki”. */
	#ofParty(from: number): FoundPerson | null {
		for (let at = from; at < from + 3; at += 1) {
			const token = this.#tokens[at];
			if (!token || token.mark) return null;
			if (!token.text.endsWith('s') || !/['’]s$/u.test(token.text)) continue;
			const printed = this.#tokens.slice(from, at + 1).map(({ text }) => text);
			const party = this.#house.partyByName(printed.join(' ').slice(0, -2));
			const person = party ? this.#introduced(at + 1) : null;
			return person?.office ? { ...person, party: person.party ?? party, from } : null;
		}
		return null;
	}

	#introduced(from: number): FoundPerson | null {
		return (
			this.#addressed(from) ?? this.#byOffice(from) ?? this.#byApposition(from) ?? this.#namedThenOffice(from)
		);
	}

	/** “H.E. Mr. Prak Sokhonn, Deputy Prime Minister …”; the office may also stand between address and name. */
	#addressed(from: number): FoundPerson | null {
		const length = honorificLength(this.#tokens, from);
		if (length === 0) return null;
		const honorific = { from, to: from + length };
		const before = officeBeforeName(this.#tokens, honorific.to, this.#house);
		if (before !== null) return this.#named(from, honorific, { from: honorific.to, to: before }, before);
		// “the Right Honourable the Lord Cameron”: an article may stand before the title of the name.
		const article =
			this.#tokens[honorific.to]?.text === 'the' &&
			nameTitles.has(this.#tokens[honorific.to + 1]?.text ?? '');
		return this.#named(from, honorific, null, article ? honorific.to + 1 : honorific.to);
	}

	/** “Prime Minister Yoshihiko Noda”, “Cambodian Foreign Minister Prak Sokhonn”, “Prime Minister Hun Sen of Cambodia”. */
	#byOffice(from: number): FoundPerson | null {
		const name = officeBeforeName(this.#tokens, from, this.#house);
		if (name === null) return null;
		const length = honorificLength(this.#tokens, name);
		const honorific = length > 0 ? { from: name, to: name + length } : null;
		return this.#named(from, honorific, { from, to: name }, name + length);
	}

	/** “the Prime Minister of Malaysia, Dato' Seri Anwar Ibrahim, …”: the name stands in apposition to the office. */
	#byApposition(from: number): FoundPerson | null {
		const begin = this.#tokens[from]?.text === 'the' ? from + 1 : from;
		if (
			!isOfficeWord(this.#tokens[begin]?.text ?? '') &&
			frontParty(this.#tokens, begin, this.#house) === null
		)
			return null;
		const end = officePhrase(this.#tokens, begin, this.#house, () => false);
		if (end === begin || this.#tokens[end]?.text !== ',') return null;
		if (!this.#tokens.slice(begin, end).some(({ text }) => officeHeads.has(text))) return null;
		const address = honorificLength(this.#tokens, end + 1);
		const nameFrom = end + 1 + address;
		const length = nameLength(this.#tokens, nameFrom);
		const titled = nameTitles.has(this.#tokens[nameFrom]?.text ?? '');
		if (length === 0 || !(address > 0 || titled)) return null;
		const next = this.#tokens[nameFrom + length];
		if (next && !next.mark && next.text !== 'and') return null;
		if (this.#namedThenOffice(nameFrom)?.office) return null;
		const person = this.#named(
			from,
			address > 0 ? { from: end + 1, to: nameFrom } : null,
			{ from: begin, to: end },
			nameFrom,
		);
		return person?.to === nameFrom + length ? person : null;
	}

	/** “KISHIDA Fumio, Prime Minister of Japan”, “Samdech … Hun Sen, Prime Minister of the Kingdom of Cambodia”. */
	#namedThenOffice(from: number): FoundPerson | null {
		const first = this.#tokens[from];
		if (!first?.capital || isOfficeWord(first.text)) return null;
		if (portfolioWords.has(first.text) || bodyWords.has(first.text)) return null;
		const length = nameLength(this.#tokens, from);
		// “Crown Prince and Senior Minister” is an office, not a name.
		if (this.#tokens.slice(from, from + length).every(({ text }) => nameTitles.has(text))) return null;
		const titled = nameTitles.has(this.#tokens[from]?.text ?? '') && length > 1;
		if (length < 2 || (this.#tokens[from + length]?.text !== ',' && !titled)) return null;
		if (
			partyAt(this.#tokens, from, this.#house) ||
			venueHeads.has(this.#tokens[from + length - 1]?.text ?? '')
		)
			return null;
		const begin = from + length + 1;
		if (!titled && (officeBeforeName(this.#tokens, begin, this.#house) !== null || !this.#headAhead(begin)))
			return null;
		const person = this.#named(from, null, null, from);
		return person?.office || titled ? person : null;
	}

	/** An office must open within the first words behind the comma. */
	#headAhead(begin: number): boolean {
		const start = /^(?:the|then|a)$/u.test(this.#tokens[begin]?.text ?? '') ? begin + 1 : begin;
		const word = this.#tokens[start]?.text ?? '';
		return (
			isOfficeWord(word) || officeHeads.has(word) || frontParty(this.#tokens, start, this.#house) !== null
		);
	}

	#named(
		from: number,
		honorific: { from: number; to: number } | null,
		before: { from: number; to: number } | null,
		nameFrom: number,
	): FoundPerson | null {
		const length = nameLength(this.#tokens, nameFrom);
		if (length === 0) return null;
		const nameTo = nameFrom + length;
		let to = nameTo;
		let office: { from: number; to: number; roleTo: number } | null = null;
		let party: Party | null = null;
		const comma = this.#tokens[nameTo]?.text === ',';
		const bare = isOfficeWord(this.#tokens[nameTo]?.text ?? '');
		const bracket = this.#tokens[nameTo]?.text === '(';
		if (comma || (bare && honorific !== null) || bracket) {
			const begin = comma || bracket ? nameTo + 1 : nameTo;
			const named = honorific !== null || before !== null;
			const startsPerson = (at: number): boolean => this.#startsPerson(at);
			// Behind a form of address and a name an office follows, however much like a name it ends.
			const another = honorific === null ? startsPerson(begin) : isAddress(this.#tokens, begin);
			const after = another
				? null
				: officeAfterName(this.#tokens, begin, this.#house, { named: named && !bracket, startsPerson });
			if (after) {
				office = { from: begin, to: after.end, roleTo: after.roleEnd };
				party = after.party;
				to = after.end;
			} else if (comma) {
				// “Prime Minister Hun Sen, Kingdom of Cambodia”
				const country = partyAt(this.#tokens, nameTo + 1, this.#house);
				if (country && before) {
					party = country.party;
					to = country.end;
				}
			}
		}
		const of = this.#tokens[nameTo]?.text === 'of' ? partyAt(this.#tokens, nameTo + 1, this.#house) : null;
		if (of) {
			party = of.party;
			to = of.end;
		}
		if (before && !office) {
			const role = roleOf(this.#tokens, before.from, before.to, this.#house);
			office = { from: before.from, to: before.to, roleTo: role.roleEnd };
			party ??= role.party;
		}
		return {
			honorific: honorific && this.#stretch(honorific.from, honorific.to),
			name: this.#nameStretch(nameFrom, nameTo),
			role: office && this.#stretch(office.from, office.roleTo),
			office: office && this.#stretch(office.from, office.to),
			party,
			from,
			to,
		};
	}

	/** True where a person is introduced at `at`; asked while an office is read, so that it does not run on. */
	#startsPerson(at: number): boolean {
		const known = this.#starts.get(at);
		if (known !== undefined) return known;
		this.#starts.set(at, false);
		const starts =
			honorificLength(this.#tokens, at) > 0 ||
			officeBeforeName(this.#tokens, at, this.#house) !== null ||
			(this.#tokens[at]?.capital === true && this.#namedThenOffice(at) !== null);
		this.#starts.set(at, starts);
		return starts;
	}

	#stretch(from: number, to: number): Stretch {
		return { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[to - 1]?.end ?? 0 };
	}

	/** The name without a possessive or the stop of the sentence behind it. */
	#nameStretch(from: number, to: number): Stretch {
		const { start, end } = this.#stretch(from, to);
		const last = this.#tokens[to - 1]?.text ?? '';
		if (/['’]s$/u.test(last)) return { start, end: end - 2 };
		// “… Hun Sen.” at the end of a sentence looks like the abbreviation of a senator.
		const stop = last.endsWith('.') && !nameSuffixes.has(last) && !/^\p{Lu}\.|\.\p{L}\.$/u.test(last);
		return { start, end: stop ? end - 1 : end };
	}
}
