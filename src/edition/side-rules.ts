import { paragraphsOf } from '../record/body.ts';
import type { Meeting } from '../record/meeting-record.ts';

/** A rule by which a sentence is given to its speaker, in plain words. */
export interface SideRule {
	/** As in the `rule` of a statement. */
	name: string;
	title: string;
	words: string;
	example: string;
}

/** In the order in which the rules are tried; the first that applies decides. */
export const sideRules: readonly SideRule[] = [
	{
		name: 'inserted-report',
		title: 'The reporter inside the sentence',
		words:
			'The words that report stand in the middle or at the end; who reports speaks, not the subject of what is reported.',
		example: 'The port, Minister A said, will be open.',
	},
	{
		name: 'according-to',
		title: '“According to …”',
		words: 'The sentence names whose account it gives.',
		example: 'According to Minister A, the port is open.',
	},
	{
		name: 'quotation',
		title: 'Within a quotation',
		words: 'A sentence inside a quotation that an earlier sentence opened belongs to whoever is quoted.',
		example: '“We will go on,” …',
	},
	{
		name: 'label',
		title: 'A name and a colon',
		words: 'The speaker stands before a colon, as in a transcript.',
		example: 'Minister A: we will go on.',
	},
	{
		name: 'attendance',
		title: 'Who was there',
		words: 'A sentence that says who attended or who led whom is narration: nobody speaks in it.',
		example: 'Minister A also took part in the dinner.',
	},
	{
		name: 'passive-agent',
		title: 'Passive with an agent',
		words: 'Who stands after “by” speaks.',
		example: 'It was explained by the side of A that …',
	},
	{
		name: 'between',
		title: 'Between all',
		words: 'What was done between or among all who met belongs to all.',
		example: 'Views were exchanged between the two ministers.',
	},
	{
		name: 'broached',
		title: 'Raised by somebody',
		words: 'The sentence names a subject of the talks and who brought it up.',
		example: 'Electricity was the second subject raised by Minister A.',
	},
	{
		name: 'from-side',
		title: '“From the side of …”',
		words: 'The sentence opens with the side that acts.',
		example: 'From the side of A, gratitude was expressed.',
	},
	{
		name: 'further-subject',
		title: 'A later subject',
		words: 'The sentence begins with a subject that is nobody who met; a later one speaks.',
		example: 'The rains had come early, and Minister A asked …',
	},
	{
		name: 'own-words',
		title: 'Somebody’s reply',
		words: 'Whose reply, remark or view it was speaks.',
		example: 'Minister A’s reply was that …',
	},
	{
		name: 'behalf',
		title: 'On behalf of a side',
		words: 'Whoever speaks for a side, named or not, gives the words of that side.',
		example: 'One of the officers, speaking for the side of A, recalled …',
	},
	{
		name: 'agency',
		title: 'Whose turn it was',
		words: 'The sentence says to whom it fell, or who was left, to speak or act.',
		example: 'It fell to Minister A to thank the hosts.',
	},
	{
		name: 'reception',
		title: 'How it was received',
		words: 'Something pleased, surprised or met the approval of somebody: that is the one who is reported.',
		example: 'This met with the approval of Minister A.',
	},
	{
		name: 'passive',
		title: 'Passive without an agent',
		words: 'Where the text does not say who did it, nobody speaks.',
		example: 'A document was signed.',
	},
	{
		name: 'cleft',
		title: '“It was … who”',
		words: 'The sentence lifts its subject out and puts it after “it was”.',
		example: 'It was Minister A who proposed …',
	},
	{
		name: 'joined-subjects',
		title: 'Several subjects',
		words: 'All who are joined as the subject speak.',
		example: 'Minister A and Minister B agreed …',
	},
	{
		name: 'subject',
		title: 'The subject of the sentence',
		words:
			'The person whose name or title is the grammatical subject speaks, also when the sentence names the other first.',
		example: 'In response to Minister B, Minister A said …',
	},
	{
		name: 'side',
		title: 'A side as subject',
		words: 'The subject is a country, an organisation or its side.',
		example: 'The side of A explained …',
	},
	{
		name: 'both',
		title: 'All together',
		words: 'The subject is all who met.',
		example: 'The two leaders shared the view …',
	},
	{
		name: 'relation',
		title: 'The other',
		words: 'The subject is named by its relation to those who spoke before.',
		example: 'His counterpart replied …; the latter added …',
	},
	{
		name: 'pronoun',
		title: 'He, she, they',
		words: 'A pronoun stands for the last speaker whom it fits, across paragraphs if need be.',
		example: 'She also stated …',
	},
	{
		name: 'editor',
		title: 'The editor',
		words:
			'An editor read the sentence otherwise than the rules and quoted it in the editor’s file of the record.',
		example: '',
	},
];

/** How many statements of the edition each rule decided. */
export function ruleCounts(meetings: readonly Pick<Meeting, 'body'>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { body } of meetings)
		for (const { statements } of paragraphsOf(body))
			for (const { rule } of statements) if (rule) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
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
