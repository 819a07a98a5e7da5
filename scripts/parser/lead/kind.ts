import type { MeetingKind } from '../../../src/schemas/meeting.ts';
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

/** Words of the title or of a caption, by offsets; else the lead's naming of the meeting, or those who met. */
export type KindBasis =
	| { source: 'title' | number; start: number; end: number }
	| { source: 'meeting' }
	| { source: 'principals' };

/** The kind of the meeting and what decided it, in the order in which the words are trusted. A number counts captions. */
export function readKind(
	sources: KindSources,
	principals: readonly ParsedPerson[],
	house: HouseVocabulary,
): { kind: MeetingKind; basis: KindBasis } {
	const title: Named = { source: 'title', text: (sources.title ?? '').replace(occasion, '') };
	const meeting: Named = { source: 'meeting', text: sources.meeting };
	const captions = sources.captions.map(
		(caption, source): Named => ({ source, text: caption.replace(occasion, '') }),
	);
	const told = [title, meeting];
	const call = firstNamed([...told, ...captions], courtesyCall);
	if (call) return { kind: 'courtesy-call', basis: call };
	const talk = firstNamed(told, dialogue) ?? firstNamed(captions, dialogueName);
	if (talk) return { kind: 'dialogue', basis: talk };
	const many = namedMany(principals, told, house);
	if (many) return { kind: 'multilateral', basis: many };
	for (const named of [title, ...captions, meeting]) {
		const heads = firstNamed([named], summit);
		if (heads) return { kind: 'summit', basis: heads };
		const ministers = firstNamed([named], foreignMinisters);
		if (ministers) return { kind: 'foreign-ministers', basis: ministers };
	}
	const kind = byOffices(principals);
	return { kind, basis: { source: kind === 'meeting' ? 'meeting' : 'principals' } };
}

interface Named {
	source: KindBasis['source'];
	text: string;
}

function firstNamed(all: readonly Named[], pattern: RegExp): KindBasis | null {
	for (const named of all) {
		const match = pattern.exec(named.text);
		if (match) return basisIn(named, match.index, match.index + match[0].length);
	}
	return null;
}

/** “Foreign Ministers’” goes on to “ Telephone Talk”. */
const nameGoesOn =
	/^['’]?(?:\s[\p{L}-]+){0,2}?\s(?:meetings?|talks?|call|dialogue|conference|teleconference|consultations?|breakfast|lunch|dinner)(?!\p{L})/iu;

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
	const found =
		names.find(({ text }) => withGroup(text, parties, house) || ofTopic(text, house)) ??
		(parties.size === 2 ? undefined : names.find(({ text }) => many.test(text) || chain.test(text)));
	return found ? basisIn(found, 0, found.text.trimEnd().length) : null;
}

/** “The 3rd Ministerial Meeting on Small Harbours”: named by what it is on, not by who meets. */
const ofTopic = (name: string, house: HouseVocabulary): boolean =>
	topicMeeting.test(name) && partiesIn(name, house).length < 2;
const topicMeeting =
	/\b(?:Ministerial|Ministers['’]?|Leaders['’]?|International|World|Global|Regional)\s(?:Meeting|Conference|Forum|Summit)\s(?:on|for|of)\s(?:the\s)?\p{Lu}/u;

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

/** “President of the Asian Development Bank” heads no state. */
const ofInstitution =
	/\bof (?:the )?[^,]{0,80}\b(?:Agency|Assembly|Association|Bank|Committee|Court|Federation|Foundation|Fund|Institute|Society|University)\b/u;

/** The offices of the two principals; a person in two offices counts with either. */
function byOffices(principals: readonly ParsedPerson[]): MeetingKind {
	const [one, other, third] = principals;
	if (!one || !other || third) return 'meeting';
	const offices = [one, other].map(({ office }) => (office ?? '').split(/,? and (?:concurrently )?|, |; /u));
	if (
		offices.every((parts) => parts.some((part) => headOfGovernment.test(part.replace(/^the /iu, '')))) &&
		![one, other].some(({ officePrinted }) => ofInstitution.test(officePrinted ?? ''))
	)
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
