import { z } from 'zod';
import { act } from '../schemas/act.ts';
import { partyCode } from '../schemas/primitives.ts';
import type { StatementAct } from '../schemas/record-body.ts';

/** `JP wished “would like to advance”; JP KH agreed “concurred” @31`; the offset only where the words stand before it too. */
export function formatActs(acts: readonly StatementAct[], sentence: string): string {
	let from = 0;
	return acts
		.map(({ act, by, words, start }) => {
			const place = sentence.indexOf(words, from) === start ? '' : ` @${start}`;
			from = start + words.length;
			return `${by.join(' ')} ${act} “${words}”${place}`;
		})
		.join('; ');
}

const written = /(?<by>[A-Z ]+) (?<act>[a-z]+) “(?<words>[^“”]+)”(?: @(?<start>\d+))?(?:; |$)/uy;
const codes = z.array(partyCode).min(1);

/** Reads what {@link formatActs} writes. A string says what is wrong with it. */
export function parseActs(value: string, sentence: string): StatementAct[] | string {
	const acts: StatementAct[] = [];
	let from = 0;
	let end = 0;
	while (end < value.length) {
		written.lastIndex = end;
		const groups = written.exec(value)?.groups;
		if (!groups) {
			return `“${value.slice(end)}” is no act; expected codes, an act and its words, such as JP pledged “will provide”.`;
		}
		end = written.lastIndex;
		const by = codes.safeParse(groups.by?.split(' '));
		const kind = act.safeParse(groups.act);
		const words = groups.words ?? '';
		if (!by.success || !kind.success) {
			return `“${groups.by} ${groups.act}” names no party, or no act; acts are ${act.options.join(', ')}.`;
		}
		const start = groups.start === undefined ? sentence.indexOf(words, from) : Number(groups.start);
		if (start < 0 || !sentence.startsWith(words, start)) return `The sentence does not say “${words}” there.`;
		acts.push({ act: kind.data, by: by.data, words, start });
		from = start + words.length;
	}
	return acts;
}
