import type { Actor, Cast, Gender } from './cast.ts';
import { partyAt } from './party-phrase.ts';
import { keyAt, type Sentence, sentenceOf } from './phrase.ts';

/** What a lead says of who came to whom. */
export interface Visit {
	/** Parties that receive the others; null where the lead does not tell. */
	readonly hosts: readonly string[] | null;
	/** Who “his” or “her” visit says to be a man or a woman. */
	readonly genders: ReadonlyMap<Actor, Gender>;
}

/** No lead is read further. */
const reach = 600;

/** Reads “who is visiting Japan”, “during her visit to Jakarta”, “paid a courtesy call on Minister X” in a lead. */
export function visitOf(lead: string, cast: Cast): Visit {
	const sentence = sentenceOf(lead, cast);
	const limit = Math.min(sentence.tokens.length, reach);
	const mentions: { place: number; actor: Actor }[] = [];
	for (let place = 0; place < limit; place++) {
		const actor = sentence.tokens[place]?.capital ? cast.names.get(keyAt(sentence, place))?.[0] : undefined;
		if (actor && actor.index !== null) mentions.push({ place, actor });
	}
	const before = (place: number): Actor | null =>
		mentions.findLast((found) => found.place < place)?.actor ?? null;
	const after = (place: number): Actor | null => mentions.find((found) => found.place > place)?.actor ?? null;
	const others = (actor: Actor): string[] => cast.parties.filter((code) => !actor.by.includes(code));
	const genders = new Map<Actor, Gender>();
	let hosts: readonly string[] | null = null;
	for (let place = 0; place < limit; place++) {
		const key = keyAt(sentence, place);
		const next = keyAt(sentence, place + 1);
		if (key === 'call' && /^(?:on|from|by)$/.test(next)) {
			const named = after(place);
			if (named) hosts ??= next === 'on' ? named.by : others(named);
		}
		const journey = key === 'visiting' || (key === 'visit' && next === 'to');
		if (!journey) continue;
		const visitor = before(place) ?? after(place);
		const destination = partyIn(sentence, key === 'visiting' ? place + 1 : place + 2);
		if (destination) hosts ??= [destination];
		else if (visitor) hosts ??= others(visitor);
		const gender = ownerOf(sentence, place);
		if (visitor && gender) genders.set(visitor, gender);
	}
	return { hosts, genders };
}

/** The party a journey leads to, past “the” and before what follows it. */
function partyIn(sentence: Sentence, place: number): string | null {
	return partyAt(sentence, keyAt(sentence, place) === 'the' ? place + 1 : place)?.code ?? null;
}

/** “his” or “her” shortly before “visit”: “making her first official visit to”. */
function ownerOf(sentence: Sentence, visit: number): Gender {
	for (let place = visit - 1; place >= Math.max(0, visit - 4); place--) {
		const key = keyAt(sentence, place);
		if (key === 'her') return 'woman';
		if (key === 'his') return 'man';
	}
	return null;
}
