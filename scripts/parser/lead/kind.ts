import type { MeetingKind } from '../../../src/schemas/meeting.ts';
import type { Printed } from '../../../src/schemas/primitives.ts';
import { type Folded, partOf, printedAt } from '../folded.ts';
import type { ParsedPerson } from '../parsed-record.ts';
import { partiesIn } from '../people/party.ts';
import type { HouseVocabulary } from '../words/house.ts';
import { headOfGovernment, isForeignMinister } from '../words/offices.ts';

/** What the kind was read from: the title, captions, and the words of the lead that name the meeting. */
export interface KindSources {
	title: string | null;
	captions: readonly string[];
	/** Verb and name of the meeting in the lead. */
	meeting: string;
}

/** Words of the title or of a caption, by offsets; else the lead's naming of the meeting, or those who met. */
export type KindBasis =
	| { source: 'title' | number; start: number; end: number }
	| { source: 'meeting' }
	| { source: 'principals' };

interface Named {
	source: KindBasis['source'];
	text: string;
}

const courtesyCall = /\bcourtesy (?:call|visit)s?\b|\bcalled on\b/iu;
const dialogue = /\bdialog(?:ue)?\b/iu;
/** In a caption only as a name: people in a picture are in dialogue with anybody. */
const dialogueName = /\bDialogue\b/u;
const summit = /\bsummit\b/iu;
const foreignMinisters =
	/\bforeign (?:ministers?['’]s?|ministerial|ministers|minister['’]s)|\bministers? (?:of|for) foreign affairs meeting/iu;
/** Names of meetings of three and more, where principals are not all named; also “Japan-U.S.-ROK …”. */
const many =
	/\b(?:tri|quadri|multi|pluri)lateral\b|\bquad\b|\bG(?:7|8|20)\b|\b(?:plus|\+)\s?(?:three|3)\b|\bminilateral\b|(?<![\p{L}-])(?-i:\p{Lu})[\p{L}.]*(?:\s(?-i:\p{Lu})\p{L}+)?(?:[-–—](?-i:\p{Lu})[\p{L}.]*(?:\s(?-i:\p{Lu})\p{L}+)?){2}/iu;
/** Named by what it is on, not by who meets: “The 3rd Ministerial Meeting on Small Harbours”. */
const onTopic =
	/\b(?:Ministerial|Ministers['’]?|Leaders['’]?|International|World|Global|Regional)\s(?:Meeting|Conference|Forum|Summit)\s(?:on|for|of)\s(?:the\s)?\p{Lu}/u;
/** Named by the group whose ministers meet: “TICAD Ministerial Meeting”. */
const ofMembers =
	/^(?:the\s)?(?:\d+\p{L}+\s)?(?<group>\p{Lu}[\p{L}\d]+)\s(?:Foreign\s)?(?:Ministerial|Ministers['’]|Leaders['’]|Summit)/iu;
/** What follows names the occasion, not the meeting. */
const occasion =
	/\b(?:on|in|at) the (?:margins?|sidelines?|occasion|fringes?)\b.*|\b(?:at|during|ahead of|after|following|prior to|before) the\b.*/isu;
/** “Foreign Ministers’” goes on to “ Telephone Talk”. */
const nameGoesOn =
	/^['’]?(?:\s[\p{L}-]+){0,2}?\s(?:meetings?|talks?|call|dialogue|conference|teleconference|consultations?|breakfast|lunch|dinner)(?!\p{L})/iu;

/** The kind of the meeting and what decided it, in the order in which the words are trusted. A number counts captions. */
export function readKind(
	sources: KindSources,
	principals: readonly ParsedPerson[],
	house: HouseVocabulary,
): { kind: MeetingKind; basis: KindBasis } {
	const title: Named = { source: 'title', text: (sources.title ?? '').replace(occasion, '') };
	const meeting: Named = { source: 'meeting', text: sources.meeting };
	const captions = sources.captions.map(
		(text, source): Named => ({ source, text: text.replace(occasion, '') }),
	);
	const told = [title, meeting];
	const call = firstNamed([...told, ...captions], courtesyCall);
	if (call) return { kind: 'courtesy-call', basis: call };
	const talk = firstNamed(told, dialogue) ?? firstNamed(captions, dialogueName);
	if (talk) return { kind: 'dialogue', basis: talk };
	const several = namedMany(principals, told, house);
	if (several) return { kind: 'multilateral', basis: several };
	for (const named of [title, ...captions, meeting]) {
		const heads = firstNamed([named], summit);
		const ministers = heads ?? firstNamed([named], foreignMinisters);
		if (ministers) return { kind: heads ? 'summit' : 'foreign-ministers', basis: ministers };
	}
	const kind = byOffices(principals);
	return { kind, basis: { source: kind === 'meeting' ? 'meeting' : 'principals' } };
}

function firstNamed(all: readonly Named[], pattern: RegExp): KindBasis | null {
	for (const named of all) {
		const match = pattern.exec(named.text);
		if (match) return basisIn(named, match.index, match.index + match[0].length);
	}
	return null;
}

function basisIn({ source, text }: Named, start: number, end: number): KindBasis {
	if (source === 'meeting' || source === 'principals') return { source };
	return { source, start, end: end + (nameGoesOn.exec(text.slice(end, end + 120))?.[0].length ?? 0) };
}

function namedMany(
	principals: readonly ParsedPerson[],
	names: readonly Named[],
	house: HouseVocabulary,
): KindBasis | null {
	const parties = new Set(principals.flatMap(({ party }) => (party ? [party.code] : [])));
	if (parties.size >= 3) return { source: 'principals' };
	const found = names.find(
		({ text }) =>
			withGroup(text, parties, house) ||
			house.names.groups.has(ofMembers.exec(text)?.groups?.group ?? '') ||
			(onTopic.test(text) && partiesIn(text, house).length < 2) ||
			(parties.size !== 2 && many.test(text)),
	);
	return found ? basisIn(found, 0, found.text.trimEnd().length) : null;
}

/** “ASEAN-Japan Summit”, “Japan-Mekong Foreign Ministers' Meeting”: the house meets a group, not its own office holder. */
function withGroup(name: string, parties: ReadonlySet<string>, house: HouseVocabulary): boolean {
	const own = house.house.name;
	if (!name.includes(own)) return false;
	return [...name.matchAll(joined)].some(({ groups: { one = '', two = '' } = {} }) => {
		const other = one === own ? two : one;
		if (one !== own && two !== own) return false;
		const party = house.partyByName(other);
		const organisation = party !== null && party.code.length > 2 && !parties.has(party.code);
		return organisation || house.names.groups.has(other);
	});
}
const joined = /(?<one>[\p{L}.]+)(?:\s?[-–—+]\s?|\splus\s)(?<two>[\p{L}.]+)/gu;

/** “President of the Asian Development Bank” heads no state. */
const ofInstitution =
	/\bof (?:the )?[^,]{0,80}\b(?:Agency|Assembly|Association|Bank|Committee|Court|Federation|Foundation|Fund|Institute|Society|University)\b/u;

/** The offices of the two principals; a person in two offices counts with either. */
function byOffices(principals: readonly ParsedPerson[]): MeetingKind {
	if (principals.length !== 2) return 'meeting';
	const all = (holds: (office: string) => boolean): boolean =>
		principals.every(({ office }) => officesOf(office ?? '').some(holds));
	const heads = all((office) => headOfGovernment.test(office.replace(/^the /iu, '')));
	if (heads && !principals.some(({ officePrinted }) => ofInstitution.test(officePrinted ?? '')))
		return 'summit';
	return all(isForeignMinister) ? 'foreign-ministers' : 'meeting';
}

/** The office whole, brackets apart (“Prime Minister (Taoiseach)”), and each that begins behind “and” or a comma within it. */
const officesOf = (office: string): string[] => [
	office.replace(/\s?\([^()]*\)/gu, ''),
	...office.split(/,? and (?:concurrently )?|, |; /u),
	...[...office.matchAll(/(?:,| and) (?=(?:Federal )?(?:Minister|Secretary|Foreign Minister)\b)/gu)].map(
		({ index, 0: join }) => office.slice(index + join.length),
	),
];

/** The printed words that decided the kind; of those who met, from the office of the first to the last. */
export function kindWords(
	source: string,
	basis: KindBasis,
	{
		title,
		captions,
		meeting,
		lead,
		principals,
	}: {
		title: Printed | null;
		captions: readonly Printed[];
		/** The lead's naming of the meeting, and the sentences of the lead. */
		meeting: Printed | null;
		lead: readonly Folded[];
		principals: readonly ParsedPerson[];
	},
): Printed | null {
	if (basis.source === 'meeting') return meeting;
	if (basis.source !== 'principals') {
		const line = basis.source === 'title' ? title : captions[basis.source];
		return line ? partOf(source, line, basis.start, basis.end) : null;
	}
	const [first, last] = [principals[0], principals.at(-1)];
	if (!first || !last) return null;
	const office = Math.max(0, first.printed.text.indexOf(first.officePrinted ?? ''));
	for (const sentence of lead) {
		const start = sentence.offsets.indexOf(first.printed.at);
		const end = sentence.offsets.indexOf(last.printed.at);
		if (start >= 0 && end > start) return printedAt(sentence, start + office, end + last.printed.text.length);
	}
	return last.printed;
}
