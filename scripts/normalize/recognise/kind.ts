import type { MeetingKind } from '../../../src/schemas/meeting.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import type { HouseVocabulary } from '../vocabulary/house.ts';
import { headOfGovernment, isForeignMinister } from '../vocabulary/offices.ts';

/** What the kind was read from: the title, captions, and the words of the lead that name the meeting. */
export interface KindSources {
	title: string | null;
	captions: readonly string[];
	/** Verb and name of the meeting in the lead. */
	meeting: string;
}

const courtesyCall = /\bcourtesy (?:call|visit)s?\b|\bcalled on\b/iu;
const dialogue = /\bdialog(?:ue)?\b/iu;
/** In a caption only as a name: people in a picture are in dialogue with anybody. */
const dialogueName = /\bDialogue\b/u;
/** Names of meetings of three and more, where principals are not all named. */
const many =
	/\b(?:tri|quadri|multi|pluri)lateral\b|\bquad\b|\bG(?:7|8|20)\b|\b(?:plus|\+)\s?(?:three|3)\b|\bminilateral\b/iu;
/** “Japan-U.S.-ROK …” */
const chain =
	/(?<![\p{L}-])\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?[-–—]\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?[-–—]\p{Lu}[\p{L}.]*/u;
const summit = /\bsummit\b/iu;
const foreignMinisters =
	/\bforeign (?:ministers?['’]s?|ministerial|ministers|minister['’]s)|\bministers? (?:of|for) foreign affairs meeting/iu;
/** What follows names the occasion, not the meeting. */
const occasion =
	/\b(?:on|in|at) the (?:margins?|sidelines?|occasion|fringes?)\b.*|\b(?:at|during|ahead of|after|following|prior to|before) the\b.*/isu;

/** The kind of the meeting, in the order in which the words are trusted. */
export function readKind(
	sources: KindSources,
	principals: readonly ParsedPerson[],
	house: HouseVocabulary,
): MeetingKind {
	const title = (sources.title ?? '').replace(occasion, '');
	const captions = sources.captions.map((caption) => caption.replace(occasion, ''));
	const all = [title, ...captions, sources.meeting];
	if (
		[title, sources.meeting].some((text) => courtesyCall.test(text)) ||
		captions.some((text) => courtesyCall.test(text))
	)
		return 'courtesy-call';
	if ([title, sources.meeting].some((text) => dialogue.test(text))) return 'dialogue';
	if (captions.some((text) => dialogueName.test(text))) return 'dialogue';
	if (isMany(principals, [title, sources.meeting], house)) return 'multilateral';
	for (const text of all) {
		if (summit.test(text)) return 'summit';
		if (foreignMinisters.test(text)) return 'foreign-ministers';
	}
	return byOffices(principals);
}

function isMany(
	principals: readonly ParsedPerson[],
	names: readonly string[],
	house: HouseVocabulary,
): boolean {
	const parties = new Set(principals.flatMap(({ party }) => (party ? [party.code] : [])));
	if (parties.size >= 3) return true;
	if (names.some((name) => withGroup(name, parties, house))) return true;
	return parties.size !== 2 && names.some((name) => many.test(name) || chain.test(name));
}

/** “ASEAN-Japan Summit”, “Japan-Mekong Foreign Ministers' Meeting”: the house meets a group, not its own office holder. */
function withGroup(name: string, parties: ReadonlySet<string>, house: HouseVocabulary): boolean {
	const own = house.house.name;
	if (!name.includes(own)) return false;
	for (const { groups } of name.matchAll(/(?<one>[\p{L}.]+)(?:\s?[-–—+]\s?|\splus\s)(?<other>[\p{L}.]+)/gu)) {
		const other = groups?.one === own ? groups?.other : groups?.other === own ? groups?.one : undefined;
		if (other === undefined) continue;
		const party = house.partyByName(other);
		const organisation = party !== null && party.code.length > 2 && !parties.has(party.code);
		if (organisation || house.names.groups.has(other)) return true;
	}
	return false;
}

/** The offices of the two principals; a person in two offices counts with either. */
function byOffices(principals: readonly ParsedPerson[]): MeetingKind {
	const [one, other, third] = principals;
	if (!one || !other || third) return 'meeting';
	const offices = [one, other].map(({ office }) => (office ?? '').split(/,? and (?:concurrently )?|, |; /u));
	if (offices.every((parts) => parts.some((part) => headOfGovernment.test(part.replace(/^the /iu, '')))))
		return 'summit';
	const whole = [one, other].map(({ office }) => office ?? '');
	if (whole.every((office, index) => isForeignMinister(office) || ministers(office, offices[index] ?? []))) {
		return 'foreign-ministers';
	}
	return 'meeting';
}

/** “Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation” holds two offices. */
function ministers(office: string, parts: readonly string[]): boolean {
	if (parts.some((part) => isForeignMinister(part))) return true;
	const second = /(?:,| and) (?<office>(?:Federal )?(?:Minister|Secretary|Foreign Minister)\b.*)$/u.exec(
		office,
	)?.groups?.office;
	return second !== undefined && isForeignMinister(second);
}
