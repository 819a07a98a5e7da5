import { paragraphsOf } from '../record/body.ts';
import type { Meeting } from '../record/meeting-record.ts';
import { type Passage, passagesOf } from '../record/passages.ts';

/** A rule by which a sentence is given to its speaker, in plain words. */
export interface SideRule {
	/** As in the `rule` of a statement. */
	name: string;
	title: string;
	words: string;
}

/** In the order in which the rules are tried; the first that applies decides. */
export const sideRules: readonly SideRule[] = [
	{
		name: 'quotation',
		title: 'Within a quotation',
		words: 'A sentence inside a quotation that an earlier sentence opened is said by whoever is quoted.',
	},
	{
		name: 'listed',
		title: 'An item of a list',
		words: 'The items behind “stated as follows:” are said by whoever states them.',
	},
	{
		name: 'report',
		title: 'The reporter inside the sentence',
		words:
			'“Minister A said” stands in the middle or at the end, or “According to Minister A” at the head: the one who reports speaks, not the subject of what is reported.',
	},
	{
		name: 'narration',
		title: 'Nobody',
		words:
			'The opening paragraph, and a sentence that says who attended or led, what a country is or did, or what was done without saying by whom.',
	},
	{
		name: 'passive',
		title: 'By whom, between whom, from whose side',
		words:
			'The verb is passive, and who acts stands behind “by” or “between”, or the sentence names the side from which it was said.',
	},
	{
		name: 'own-words',
		title: 'Whose reply or view it was',
		words:
			'A reply, remark, hope or view that somebody owns is said by its owner, as is what “it was Minister A who” said.',
	},
	{
		name: 'both',
		title: 'All together',
		words: 'The subject is all who met, a number of them, or several countries.',
	},
	{
		name: 'pronoun',
		title: 'He, she, they, it',
		words:
			'A pronoun stands for the last speaker whom it fits; where the sentence is an answer, for the other side. “They” are all who met, or the side that spoke last in the paragraph.',
	},
	{
		name: 'subject',
		title: 'The subject of the sentence',
		words:
			'The person, side or country that is the grammatical subject of the main verb speaks, also where the sentence names another first. Of a compound sentence each main clause has its own.',
	},
	{
		name: 'editor',
		title: 'The editor',
		words:
			'An editor read the sentence otherwise than the rules and quoted it in the editor’s file of the record.',
	},
];

/** What a rule decided in the edition. */
export interface RuleUse {
	count: number;
	/** The shortest of the sentences. */
	example: { passage: Passage; text: string };
}

/** Rule → the statements of the edition that it decided; rules that decided none are left out. */
export function ruleUses(meetings: readonly Meeting[]): Map<string, RuleUse> {
	const uses = new Map<string, RuleUse>();
	for (const passage of meetings.flatMap(passagesOf)) {
		if (passage.kind !== 'paragraph') continue;
		for (const { by, rule, text } of passage.statements) {
			const name = rule ?? (by.length === 0 ? 'narration' : null);
			if (name === null) continue;
			const { count, example } = uses.get(name) ?? { count: 0, example: { passage, text } };
			uses.set(name, {
				count: count + 1,
				example: text.length < example.text.length ? { passage, text } : example,
			});
		}
	}
	return uses;
}

/** Statements with a speaker and without, in the whole edition. */
export function statementCounts(meetings: readonly Pick<Meeting, 'body'>[]): {
	said: number;
	narrated: number;
} {
	const all = meetings.flatMap(({ body }) => paragraphsOf(body).flatMap(({ statements }) => statements));
	const said = all.filter(({ by }) => by.length > 0).length;
	return { said, narrated: all.length - said };
}
