import { accordingTo } from './according-to.ts';
import { agency } from './agency.ts';
import { attendance } from './attendance.ts';
import { behalf } from './behalf.ts';
import { insertedReport } from './insertion.ts';
import { ownWords } from './own-words.ts';
import { fromSide, label, quotation } from './part.ts';
import { betweenAll, broachedBy, passiveAgent, passiveAlone } from './passive.ts';
import { reception } from './reception.ts';
import type { Rule } from './rule.ts';
import {
	allSubject,
	cleft,
	furtherSubject,
	joinedSubject,
	namedSubject,
	pronounSubject,
	relativeSubject,
	sideSubject,
} from './subject.ts';

/** The first rule that applies decides. A sentence to which none applies is narration. */
export const rules: readonly Rule[] = [
	// A reporter named inside the sentence outdoes its grammar: what he reports has its own subject.
	insertedReport,
	accordingTo,
	// The words inside somebody's quotation have subjects that do not speak here.
	quotation,
	label,
	// Who was there and who led whom names persons as subjects and agents, but nobody speaks.
	attendance,
	// A passive has its agent, or nobody, before its subject is looked at.
	passiveAgent,
	betweenAll,
	broachedBy,
	fromSide,
	furtherSubject,
	// “Minister X's wish was to …” looks like a plan.
	ownWords,
	// Before the passive, since “answered by Mr. Z on behalf of the Japanese side” has an agent that is nobody's.
	behalf,
	agency,
	reception,
	passiveAlone,
	cleft,
	// From here on the subject decides, the most certain kind first.
	joinedSubject,
	namedSubject,
	sideSubject,
	allSubject,
	relativeSubject,
	pronounSubject,
];
