import type { Party } from '../../../src/schemas/primitives.ts';
import type { PeopleRow } from './row.ts';

/** What an office deals with bears a party's name and belongs to none: “the European Affairs Bureau”. */
const dealsWith =
	/^(?:Affairs|Division|Bureau|Department|Desk|Section|Unit|Policy|Relations|Studies|Integration|Cooperation)$/;

/**
 * The party an office serves and where the office ends without it, by indices of tokens. The party stands at the end
 * (“Prime Minister of Japan”), else behind “of”, in the name of a body, or as an adjective.
 */
export function serviceOf(
	{ tokens, signs, parties }: PeopleRow,
	from: number,
	end: number,
): { roleEnd: number; party: Party | null } {
	const own = signs.slice(from, end);
	const found = [...own.matchAll(/(?<link>lt?|[f,]t?)?[CZAI]c*/g)].flatMap(({ 0: all, index, groups }) => {
		const link = groups?.link ?? '';
		const span = parties.get(from + index + link.length);
		const serves = span && !link.startsWith('l') && !isSubject(from + index + all.length);
		return serves ? [{ ...span, link: link.charAt(0), at: from + index }] : [];
	});
	const last = found.find(({ to, link, form }) => to === end && link !== '' && form === 'name');
	// “Ambassador of Japan to the Republic of Korea” serves the party named first.
	const mission = last?.link === 'f' && found[0] !== last && signs.slice(from, last.at).includes('l');
	// “Council for the Development of Cambodia”: the country is part of the body's name.
	const object = last && /B.*rt.$/.test(signs.slice(from, last.at));
	if (last && !mission) return { roleEnd: object ? end : last.at, party: last.party };
	const behindOf = found.find(({ link, form }) => link === 'f' && form === 'name');
	const body = found.find(({ form }) => form === 'institution');
	return { roleEnd: end, party: (behindOf ?? body ?? found[0])?.party ?? null };

	/** Also behind others it deals with: “the China and Mongolia Division”. */
	function isSubject(at: number): boolean {
		const next = at + (/^(?:[j&][NKCAI]c*)*/.exec(signs.slice(at, end))?.[0].length ?? 0);
		return next < end && dealsWith.test(tokens[next]?.text ?? '');
	}
}
