import type { Party } from '../../../src/schemas/primitives.ts';
import { nameSuffixes } from '../words/titles.ts';
import { serviceOf } from './office.ts';
import { apposition, behindName, introduction } from './people-phrases.ts';
import type { PeopleRow } from './row.ts';

export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** A person as a text introduces them. Stretches are offsets within the text. */
export interface PersonMention extends Stretch {
	readonly honorific: Stretch | null;
	readonly name: Stretch;
	/** The office without the party that stands after it. */
	readonly role: Stretch | null;
	/** The office with the party. */
	readonly office: Stretch | null;
	readonly party: Party | null;
	/** Indices of tokens: first of the person, behind the last. */
	readonly from: number;
	readonly to: number;
}

type Span = [from: number, to: number];
type Start = RegExpExecArray;
type Groups = Readonly<Record<string, Span | undefined>>;

/** All persons a row introduces by form of address, by office and name, or by name and office, in order. */
export function peopleIn(row: PeopleRow): PersonMention[] {
	// Nobody is introduced without a form of address, an office or a titled name.
	if (!/[HOTL]/.test(row.signs)) return [];
	const starts = [...row.signs.matchAll(introduction)];
	const mentions: PersonMention[] = [];
	for (const [place, start] of starts.entries()) {
		const behind = mentions.at(-1)?.to ?? 0;
		// What the office of the one before holds is nobody of their own.
		if (start.index < behind) continue;
		const mention = mentionOf(row, start, behind, starts.slice(place + 1));
		if (mention) mentions.push(mention);
	}
	return mentions;
}

/** The person who begins with `start`, behind `before`, where the one before ends; `later` begin further on. */
function mentionOf(
	row: PeopleRow,
	start: Start,
	before: number,
	later: readonly Start[],
): PersonMention | null {
	const { honorific, front, name }: Groups = start.indices?.groups ?? {};
	if (!name) return null;
	const kind = honorific ? 'addressed' : front ? 'holder' : 'plain';
	// Behind a form of address, a name and a comma an office follows, however much like a name it ends.
	const next = later.find(
		({ index, indices }) => kind !== 'addressed' || index > name[1] + 2 || indices?.groups?.honorific,
	);
	const pattern = behindName[kind];
	pattern.lastIndex = name[1];
	const behind = pattern.exec(row.signs.slice(0, next?.index));
	const told: Groups = behind?.indices?.groups ?? {};
	if (kind === 'plain' && !told.office && !/[TL]/.test(row.signs.charAt(name[0]))) return null;
	const apposed = told.office || front ? null : apposition.exec(row.signs.slice(before, start.index));
	const apposedOffice = apposed?.indices?.groups?.office;
	const office =
		told.office ?? front ?? (apposedOffice && [apposedOffice[0] + before, apposedOffice[1] + before]);
	// “Cambodia's Foreign Minister Prak Sokhonn”
	const begin = apposed ? before + apposed.index : start.index;
	const owner = office ? /Zc*$/.exec(row.signs.slice(before, begin)) : null;
	const from = owner ? before + owner.index : begin;
	const to = name[1] + (behind?.[0].length ?? 0);
	const service = office ? serviceOf(row, ...office) : null;
	const home = told.home?.[0] ?? (owner ? from : null);
	return {
		honorific: honorific ? stretch(row, ...honorific) : null,
		name: nameStretch(row, ...name),
		role: office && service ? stretch(row, office[0], service.roleEnd) : null,
		office: office ? stretch(row, ...office) : null,
		party: service?.party ?? (home === null ? null : (row.parties.get(home)?.party ?? null)),
		from,
		to,
		...stretch(row, from, to),
	};
}

/** The name of two to four words that ends before `end` and has neither address nor office: “TANABE Koji held …”. */
export function bareNameBefore(row: PeopleRow, end: number): PersonMention | null {
	const run = /(?<![NKTLYSBCcAIDOPEQZHh])[NK](?:p?[NK]){1,3}$/.exec(row.signs.slice(0, end));
	if (!run) return null;
	const whole = stretch(row, run.index, end);
	const none = { honorific: null, role: null, office: null, party: null };
	return { ...none, name: whole, from: run.index, to: end, ...whole };
}

const stretch = ({ tokens }: PeopleRow, from: number, to: number): Stretch => ({
	start: tokens[from]?.start ?? 0,
	end: tokens[to - 1]?.end ?? 0,
});

/** The name without a possessive or the stop of the sentence behind it. */
function nameStretch(row: PeopleRow, from: number, to: number): Stretch {
	const { start, end } = stretch(row, from, to);
	const last = row.tokens[to - 1]?.text ?? '';
	if (/['’]s$/u.test(last)) return { start, end: end - 2 };
	// “… Hun Sen.” at the end of a sentence looks like the abbreviation of a senator.
	const stop = last.endsWith('.') && !nameSuffixes.has(last) && !/^\p{Lu}\.|\.\p{L}\.$/u.test(last);
	return { start, end: stop ? end - 1 : end };
}
