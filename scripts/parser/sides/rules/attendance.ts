import { keyAt } from '../phrase.ts';
import { keyOfVerb, pastAdverbs } from '../verb.ts';
import { attendingVerbs, leadingVerbs } from '../words.ts';
import { goesOn } from './goes-on.ts';
import { narration, type Rule } from './rule.ts';

const sessions = new Set(
	`meeting session talks dialogue dinner lunch breakfast luncheon discussion discussions ceremony meetings consultation
	sessions call reception banquet conference summit half part portion opening luncheon`.split(/\s+/),
);

/** “Mr. X was among those who took part”, “were also among the participants”. */
const amongThem = new Set(['among', 'also', 'one', 'two', 'likewise', 'in', 'on']);
const took = new Set(
	'took attended participated present participants attendees guests joined audience accompanied party delegation attendance entourage'.split(
		' ',
	),
);

/** Who was there, who led whom: “Mr. X also took part in the session”, “the Japanese side was led by Mr. Y”. */
export const attendance: Rule = {
	name: 'attendance',
	read: (situation) => {
		const { sentence, clause } = situation;
		if (!clause.verb || goesOn(situation)) return null;
		const { at, passive } = clause.verb;
		const key = keyOfVerb(sentence, clause.verb);
		if (passive !== null) return null;
		if (attendingVerbs.has(key)) return narration;
		if (leadingVerbs.has(key) && clause.subject) return narration;
		if (key === 'took' && keyAt(sentence, at + 1) === 'part') return narration;
		if (key === 'sat' && keyAt(sentence, at + 1) === 'in') return narration;
		if (
			/^(?:was|were)$/.test(key) &&
			/^(?:present|there)$/.test(keyAt(sentence, pastAdverbs(sentence, at + 1)))
		)
			return narration;
		if (/^(?:was|were)$/.test(key) && amongThem.has(keyAt(sentence, at + 1))) {
			for (let place = at + 2; place < at + 7; place++)
				if (took.has(keyAt(sentence, place))) return narration;
		}
		if (/^(?:joined|comprised|consisted|included)$/.test(key)) {
			for (let place = at + 1; place < at + 6; place++)
				if (sessions.has(keyAt(sentence, place))) return narration;
			if (key !== 'joined') return narration;
		}
		return null;
	},
};
