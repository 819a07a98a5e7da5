import type { Party } from '../../../src/schemas/primitives.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { bodyWords, isOfficeWord, officeHeads, portfolioWords } from '../words/offices.ts';
import { eventWords, venueHeads } from '../words/places.ts';
import { nameSuffixes, nameTitles } from '../words/titles.ts';
import type { Token } from '../words/tokens.ts';
import { honorificEnd, isAddress } from './honorific.ts';
import { commaNameEnd, nameEnd } from './name.ts';
import { type OfficeContext, officeAfterName, officePhraseEnd } from './office.ts';
import { frontParty, officeBeforeName } from './office-front.ts';
import { roleOf } from './office-party.ts';
import { partyAt } from './party.ts';

export interface Stretch {
	start: number;
	end: number;
}

/** A person as a text introduces them. Stretches are offsets within the text. */
export interface PersonMention {
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
	/** Offsets of the same. */
	start: number;
	end: number;
}

/** Tokens from one index to before another. */
interface Span {
	from: number;
	to: number;
}

/** All persons a text introduces by form of address, by office and name, or by name and office, in order. */
export function findMentions(tokens: readonly Token[], house: HouseVocabulary): PersonMention[] {
	const reader = new MentionReader(tokens, house);
	const mentions: PersonMention[] = [];
	let behind = 0;
	for (const [at, token] of tokens.entries()) {
		if (at < behind || token.mark || !(token.capital || token.text === 'the')) continue;
		const mention = reader.at(at);
		if (!mention) continue;
		mentions.push(mention);
		behind = mention.to;
	}
	return mentions;
}

/** The name that stands at `at` with neither address nor office: two to four words that name no place or body. */
export function bareName(tokens: readonly Token[], at: number, house: HouseVocabulary): PersonMention | null {
	const end = nameEnd(tokens, at);
	const words = tokens.slice(at, end).map(({ text }) => text);
	const other = (word: string): boolean =>
		[eventWords, venueHeads, bodyWords, portfolioWords].some((list) => list.has(word)) || isOfficeWord(word);
	if (words.length < 2 || words.length > 4 || words.some(other) || partyAt(tokens, at, house)) return null;
	return new MentionReader(tokens, house).bare(at, end);
}

class MentionReader {
	readonly #tokens: readonly Token[];
	readonly #house: HouseVocabulary;
	readonly #starts = new Map<number, boolean>();
	readonly #context: OfficeContext;

	constructor(tokens: readonly Token[], house: HouseVocabulary) {
		this.#tokens = tokens;
		this.#house = house;
		this.#context = { tokens, house, startsPerson: (at) => this.#startsPerson(at) };
	}

	at(from: number): PersonMention | null {
		return this.#ofParty(from) ?? this.#introduced(from);
	}

	bare(from: number, to: number): PersonMention {
		const none = { honorific: null, role: null, office: null, party: null };
		return { ...none, name: this.#stretch({ from, to }), from, to, ...this.#stretch({ from, to }) };
	}

	#word(at: number): string {
		return this.#tokens[at]?.text ?? '';
	}

	/** “Cambodia's Foreign Minister Prak Sokhonn”, “Japan’s Vice-Minister for Foreign Affairs, Mr. Akitaka Saiki”. */
	#ofParty(from: number): PersonMention | null {
		let to = from;
		while (to < from + 2 && this.#tokens[to]?.mark === null && !this.#tokens[to]?.possessive) to += 1;
		const owner = this.#tokens[to];
		if (!owner || owner.mark || !/['’]s$/u.test(owner.text)) return null;
		const printed = this.#tokens.slice(from, to + 1).map(({ text }) => text);
		const party = this.#house.partyByName(printed.join(' ').slice(0, -2));
		const mention = party ? this.#introduced(to + 1) : null;
		if (!mention?.office) return null;
		return { ...mention, party: mention.party ?? party, from, start: this.#tokens[from]?.start ?? 0 };
	}

	#introduced(from: number): PersonMention | null {
		return (
			this.#addressed(from) ?? this.#byOffice(from) ?? this.#byApposition(from) ?? this.#namedThenOffice(from)
		);
	}

	/** “H.E. Mr. Prak Sokhonn, Deputy Prime Minister …”; the office may also stand between address and name. */
	#addressed(from: number): PersonMention | null {
		const to = honorificEnd(this.#tokens, from);
		if (to === from) return null;
		const honorific = { from, to };
		const before = officeBeforeName(this.#tokens, to, this.#house);
		if (before !== null) return this.#named(from, honorific, { from: to, to: before }, before);
		// “the Right Honourable the Lord Cameron”: an article may stand before the title of the name.
		const article = this.#word(to) === 'the' && nameTitles.has(this.#word(to + 1));
		return this.#named(from, honorific, null, article ? to + 1 : to);
	}

	/** “Prime Minister Yoshihiko Noda”, “Cambodian Foreign Minister Prak Sokhonn”, “Prime Minister Hun Sen of Cambodia”. */
	#byOffice(from: number): PersonMention | null {
		const name = officeBeforeName(this.#tokens, from, this.#house);
		if (name === null) return null;
		const to = honorificEnd(this.#tokens, name);
		const honorific = to > name ? { from: name, to } : null;
		return this.#named(from, honorific, { from, to: name }, to);
	}

	/** “the Prime Minister of Malaysia, Dato' Seri Anwar Ibrahim, …”: the name stands in apposition to the office. */
	#byApposition(from: number): PersonMention | null {
		const begin = this.#word(from) === 'the' ? from + 1 : from;
		if (!this.#opensOffice(begin)) return null;
		const end = officePhraseEnd({ ...this.#context, startsPerson: () => false }, begin);
		if (end === begin || this.#word(end) !== ',') return null;
		if (!this.#tokens.slice(begin, end).some(({ text }) => officeHeads.has(text))) return null;
		const nameFrom = honorificEnd(this.#tokens, end + 1);
		const nameTo = nameEnd(this.#tokens, nameFrom);
		const addressed = nameFrom > end + 1;
		if (nameTo === nameFrom || !(addressed || nameTitles.has(this.#word(nameFrom)))) return null;
		if (!addressed && this.#namedThenOffice(nameFrom)?.office) return null;
		// “Minister A, Mr. B, Ambassador …”: the office behind the name is another, of a person of his own.
		if (this.#word(nameTo) === ',' && this.#opensOffice(nameTo + 1)) return null;
		const honorific = addressed ? { from: end + 1, to: nameFrom } : null;
		const mention = this.#named(from, honorific, { from: begin, to: end }, nameFrom);
		return mention?.to === nameTo ? mention : null;
	}

	/** “KISHIDA Fumio, Prime Minister of Japan”, “Samdech … Hun Sen, Prime Minister of the Kingdom of Cambodia”. */
	#namedThenOffice(from: number): PersonMention | null {
		const first = this.#tokens[from];
		if (!first?.capital || isOfficeWord(first.text)) return null;
		if (portfolioWords.has(first.text) || bodyWords.has(first.text)) return null;
		const to = nameEnd(this.#tokens, from);
		// “Crown Prince and Senior Minister” is an office, not a name.
		if (this.#tokens.slice(from, to).every(({ text }) => nameTitles.has(text))) return null;
		const titled = nameTitles.has(first.text) && to > from + 1;
		if (to < from + 2 || (this.#word(to) !== ',' && !titled)) return null;
		if (partyAt(this.#tokens, from, this.#house) || venueHeads.has(this.#word(to - 1))) return null;
		if (!titled && (officeBeforeName(this.#tokens, to + 1, this.#house) !== null || !this.#headAhead(to + 1)))
			return null;
		const mention = this.#named(from, null, null, from);
		return mention?.office || titled ? mention : null;
	}

	/** An office must open within the first words behind the comma. */
	#headAhead(begin: number): boolean {
		const start = /^(?:the|then|a)$/u.test(this.#word(begin)) ? begin + 1 : begin;
		return this.#opensOffice(start) || officeHeads.has(this.#word(start));
	}

	#opensOffice(at: number): boolean {
		return isOfficeWord(this.#word(at)) || frontParty(this.#tokens, at, this.#house) !== null;
	}

	#named(from: number, honorific: Span | null, before: Span | null, nameFrom: number): PersonMention | null {
		const plain = nameEnd(this.#tokens, nameFrom);
		if (plain === nameFrom) return null;
		const nameTo = honorific ? commaNameEnd(this.#tokens, nameFrom, plain) : plain;
		const behind = this.#behindName(nameTo, honorific, before);
		const own = before && !behind.office ? roleOf(this.#tokens, before.from, before.to, this.#house) : null;
		const office = behind.office ?? (before && own && { ...before, roleTo: own.roleEnd });
		const role = office && { from: office.from, to: office.roleTo };
		return {
			honorific: honorific && this.#stretch(honorific),
			name: this.#nameStretch(nameFrom, nameTo),
			role: role && this.#stretch(role),
			office: office && this.#stretch(office),
			party: behind.party ?? own?.party ?? null,
			from,
			to: behind.to,
			...this.#stretch({ from, to: behind.to }),
		};
	}

	/** What stands behind a name: an office behind a comma, in brackets or bare, “of” a country, or a country alone. */
	#behindName(
		nameTo: number,
		honorific: Span | null,
		before: Span | null,
	): { office: (Span & { roleTo: number }) | null; party: Party | null; to: number } {
		const mark = this.#word(nameTo);
		const behind = mark === ',' || mark === '(' ? nameTo + 1 : nameTo;
		if (behind > nameTo || (honorific !== null && isOfficeWord(mark))) {
			const named = (honorific !== null || before !== null) && mark !== '(';
			// Behind a form of address and a name an office follows, however much like a name it ends.
			const another = honorific ? isAddress(this.#tokens, behind) : this.#startsPerson(behind);
			const after = another ? null : officeAfterName(this.#context, behind, named);
			if (after) {
				const office = { from: after.from, to: after.end, roleTo: after.roleEnd };
				return { office, party: after.party, to: after.end };
			}
		}
		const country =
			(mark === ',' && before) || mark === 'of' ? partyAt(this.#tokens, nameTo + 1, this.#house) : null;
		return { office: null, party: country?.party ?? null, to: country?.end ?? nameTo };
	}

	/** True where a person is introduced at `at`; asked while an office is read, so that it does not run on. */
	#startsPerson(at: number): boolean {
		const known = this.#starts.get(at);
		if (known !== undefined) return known;
		this.#starts.set(at, false);
		const starts =
			honorificEnd(this.#tokens, at) > at ||
			officeBeforeName(this.#tokens, at, this.#house) !== null ||
			(this.#tokens[at]?.capital === true && this.#namedThenOffice(at) !== null);
		this.#starts.set(at, starts);
		return starts;
	}

	#stretch({ from, to }: Span): Stretch {
		return { start: this.#tokens[from]?.start ?? 0, end: this.#tokens[to - 1]?.end ?? 0 };
	}

	/** The name without a possessive or the stop of the sentence behind it. */
	#nameStretch(from: number, to: number): Stretch {
		const { start, end } = this.#stretch({ from, to });
		const last = this.#word(to - 1);
		if (/['’]s$/u.test(last)) return { start, end: end - 2 };
		// “… Hun Sen.” at the end of a sentence looks like the abbreviation of a senator.
		const stop = last.endsWith('.') && !nameSuffixes.has(last) && !/^\p{Lu}\.|\.\p{L}\.$/u.test(last);
		return { start, end: stop ? end - 1 : end };
	}
}
