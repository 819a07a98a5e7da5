import type { Party } from '../../../src/schemas/primitives.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { ofOwnBody, servesGovernment } from '../words/offices.ts';
import { excellencyForm, spouseForm } from '../words/titles.ts';

/** A person as told, before the side is known. */
export interface ToldPerson {
	person: Omit<ParsedPerson, 'side'>;
	/** The one on whom a call is paid. */
	calledOn: boolean;
	/** Party of the side the sentence puts the person on (“the Cambodian side was led by …”). */
	sideParty: Party | null;
}

const partyTold = ({ person, sideParty }: ToldPerson): Party | null => person.party ?? sideParty;

/** Who is the house's own where nobody's country stands: the first whose office is of a government. */
function ownPerson(told: readonly ToldPerson[]): ToldPerson | null {
	const open = told.filter((one) => partyTold(one) === null);
	// Guests of a body that is named elsewhere (“led by Ms. A, President”) call on somebody in the government.
	const receives = open.find(({ calledOn, person }) => calledOn && servesGovernment(person.office ?? ''));
	if (receives && !servesGovernment(open[0]?.person.office ?? '')) return receives;
	const inOffice = open.find(
		({ person }) => person.officePrinted !== null && !ofOwnBody(person.officePrinted),
	);
	return inOffice ?? open.find(({ person }) => person.officePrinted === null) ?? open[0] ?? null;
}

/** The parties of the guests whose country the lead tells, each once. */
function guestParties(told: readonly ToldPerson[], house: HouseVocabulary): Party[] {
	const parties = told.flatMap((one) => partyTold(one) ?? []);
	return [...new Map(parties.map((party) => [party.code, party])).values()].filter(
		({ code }) => code !== house.house.code,
	);
}

/** All guests of a known country are addressed as Excellency or the like: a plain “Mr.” in office is of the house. */
function othersAreHonoured(told: readonly ToldPerson[], house: HouseVocabulary): boolean {
	const guests = told.filter((one) => (partyTold(one)?.code ?? house.house.code) !== house.house.code);
	return guests.length > 0 && guests.every(({ person }) => excellencyForm.test(person.honorific ?? ''));
}

/** True for one who can be the guest of those chosen: of another party than they, or of none that is told. */
export function guestPerson(one: ToldPerson, chosen: readonly ToldPerson[], house: HouseVocabulary): boolean {
	const party = partyTold(one);
	if (party) return chosen.every((other) => partyTold(other)?.code !== party.code);
	return chosen.every((other) => partyTold(other)?.code === house.house.code);
}

/**
 * Puts each person on a side. Nobody's country is guessed but by the side, or by the one other party of the page;
 * `inferred` tells of whom it was.
 */
export function withSides(
	told: readonly ToldPerson[],
	hint: () => Party | null,
	house: HouseVocabulary,
): { person: ParsedPerson; inferred: boolean }[] {
	const own = told.some((one) => partyTold(one)?.code === house.house.code);
	const opener = own ? null : ownPerson(told);
	const guests = guestParties(told, house);
	const honoured = othersAreHonoured(told, house);
	let last: Party | null = null;
	return told.map((one) => {
		const { person } = one;
		const printed = partyTold(one);
		let party = printed;
		// “Prime Minister Abe and Mrs. Abe”: a spouse is of the same country.
		if (party === null && last && person.office === null && spouseForm.test(person.honorific ?? ''))
			party = last;
		const plain = honoured && person.office && !excellencyForm.test(person.honorific ?? '');
		if (party === null && (one === opener || plain)) party = house.house;
		party ??= guests.length === 1 ? (guests[0] ?? null) : hint();
		last = party;
		const side = party?.code === house.house.code ? 'first' : 'second';
		return { person: { ...person, party, side }, inferred: printed === null && side === 'second' };
	});
}
