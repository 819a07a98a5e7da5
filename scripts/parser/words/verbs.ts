/** The one list of verbs: what each does in a sentence, whom it concerns, and which act it makes. */
import type { Act } from '../../../src/schemas/act.ts';
import { byWord } from './by-word.ts';

/**
 * How a verb makes its act.
 * `tells`: what is told decides (“stated that Japan will provide”).
 * `conveys`: its object decides (“expressed his gratitude”).
 * `acts`: the verb itself decides (“thanked”, “requested”).
 * `serves`: it needs another verb (“went on to say”, “would like to”).
 * `attends`, `leads`: somebody is there or is in the chair, and says nothing by that.
 * `does`: any other deed (“visited”, “signed”).
 */
export type VerbKind = 'tells' | 'conveys' | 'acts' | 'serves' | 'attends' | 'leads' | 'does';

export interface Verb {
	readonly lemma: string;
	readonly kind: VerbKind;
	/** Null where the verb alone makes none. */
	readonly act: Act | null;
	/** The act of all who speak together, where it is another (“confirmed”). */
	readonly together: Act | null;
	/** What somebody does with words: may be inserted into the sentence it reports, or go on behind a that-clause. */
	readonly speech: boolean;
	/** Needs two: “agreed”, “exchanged”. */
	readonly mutual: boolean;
	/** Answers another: “replied”. */
	readonly answers: boolean;
	/** Tells a feeling, so that “would welcome” promises nothing. */
	readonly feels: boolean;
}

export interface VerbWord {
	readonly verb: Verb;
	/** `past`: a past tense or participle; `present`: an infinitive too. */
	readonly form: 'present' | 'past' | 'ing';
	/** It may be the participle of a passive. */
	readonly passive: boolean;
}

const words = (list: string): string[] => list.split(/\s+/);

/** Past and participle of verbs that do not just take -ed; one where they are alike. Those not in the table are deeds. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
	`say said, tell told, speak spoke spoken, give gave given, make made, put put, hold held, meet met, leave left,
	bring brought, draw drew drawn, lay laid, pay paid, see saw seen, feel felt, think thought, find found, send sent,
	set set, shake shook shaken, run ran run, rise rose risen, lead led, keep kept, build built, bear bore borne,
	begin began begun, choose chose chosen, come came come, write wrote written, read read, understand understood,
	stand stood, hear heard, seek sought, know knew known, show showed shown, let let, lend lent, bid bade bidden,
	break broke broken, buy bought, cut cut, deal dealt, drive drove driven, fall fell fallen, get got, grow grew grown,
	lie lay lain, lose lost, mean meant, sit sat, sell sold, spend spent, spread spread, strike struck, teach taught,
	undertake undertook undertaken, withdraw withdrew withdrawn, win won, become became become, foresee foresaw foreseen,
	uphold upheld, undergo underwent undergone, overcome overcame overcome, take took taken, go went gone, do did done,
	have had, be was been, dwell dwelt, plan planned, admit admitted, commit committed, concur concurred, stop stopped,
	regret regretted, submit submitted, refer referred, confer conferred`
		.split(/,\s+/)
		.map((verb) => words(verb))
		.map(([lemma = '', ...forms]): [string, string[]] => [lemma, forms]),
);

const answering = 'reply respond answer counter retort';
const feeling = 'welcome praise appreciate commend value applaud hail back laud acclaim';

/** First row that names a verb counts. */
const table: readonly (readonly [kind: VerbKind, verbs: string, act?: Act | null, together?: Act])[] = [
	['acts', 'agree concur consent', 'agreed'],
	['acts', 'decide resolve coincide adopt', 'stated', 'agreed'],
	['tells', 'confirm reconfirm affirm reaffirm recognise recognize acknowledge', null, 'agreed'],
	['conveys', 'share reiterate', null, 'agreed'],
	['acts', 'exchange discuss confer review consult converse', 'exchanged'],
	['tells', answering],
	[
		'tells',
		`state say explain tell add note mention refer touch describe report emphasise emphasize stress underline underscore
		highlight point remark observe comment argue assert assure caution warn claim conclude concede declare indicate inform
		insist maintain recall announce introduce outline speak believe feel think consider suggest remind reveal disclose
		clarify elaborate specify detail notify communicate inquire predict admit brief cite repeat exclaim joke
		write mean calculate estimate doubt quote present propose stipulate regard view dwell raise evaluate`,
	],
	[
		'conveys',
		'express convey extend voice show offer pay deliver renew lodge register file send attach give make put',
	],
	['acts', 'look', 'stated'],
	['acts', 'thank', 'thanked'],
	['acts', `support endorse accept approve ${feeling}`, 'supported'],
	[
		'acts',
		'request ask urge call appeal seek invite encourage demand expect solicit press beseech plead',
		'asked',
	],
	['acts', 'hope wish desire want intend aim aspire plan like', 'wished'],
	['acts', 'pledge promise undertake vow commit guarantee', 'pledged'],
	[
		'acts',
		'congratulate condole greet celebrate mourn honour honor bid respect toast pray sympathise',
		'courtesy',
	],
	[
		'acts',
		'deplore regret condemn protest denounce criticise criticize oppose lament reject fear',
		'criticised',
	],
	['attends', 'attend participate join accompany'],
	['leads', 'lead head chair co-chair represent moderate host co-host preside'],
	['serves', 'go proceed come take have continue begin start remain keep tend be do would get'],
	['does', `provide cooperate contribute strengthen promote work visit ${[...irregular.keys()].join(' ')}`],
];

/** A regular form: “agreed”, “welcomes”, “noting”. */
function inflected(lemma: string, ending: 'ed' | 's' | 'ing'): string {
	const stem = /[^aeiou]y$/.test(lemma) && ending !== 'ing' ? `${lemma.slice(0, -1)}ie` : lemma;
	if (ending === 's') return /(?:s|x|ch|sh|o)$/.test(stem) ? `${stem}es` : `${stem}s`;
	return `${/[^eo]e$/.test(stem) || (ending === 'ed' && stem.endsWith('e')) ? stem.slice(0, -1) : stem}${ending}`;
}

/** Words in -ed that are no verbs here. */
const notVerbs: ReadonlySet<string> = new Set(
	words(`united indeed need speed exceed proceed succeed hundred sacred unprecedented so-called red bed feed seed breed
	weed creed embed bleed heed deed aforementioned above-mentioned related detailed renewed`),
);

const verbFrom = (lemma: string, kind: VerbKind, act: Act | null, together: Act | null): Verb => ({
	lemma,
	kind,
	act,
	together,
	speech: /^(?:tells|conveys|acts)$/.test(kind),
	mutual: together !== null || act === 'agreed' || act === 'exchanged',
	answers: words(answering).includes(lemma),
	feels: words(feeling).includes(lemma),
});

const forms = new Map<string, VerbWord>();
for (const [kind, verbs, act = null, together = null] of table)
	for (const lemma of words(verbs)) {
		const verb = verbFrom(lemma, kind, act, together);
		const [past = inflected(lemma, 'ed'), participle = past] = irregular.get(lemma) ?? [];
		for (const [word, form] of [
			[past, 'past'],
			[participle, 'past'],
			[inflected(lemma, 'ing'), 'ing'],
			[inflected(lemma, 's'), 'present'],
			[lemma, 'present'],
		] as const)
			if (!forms.has(word) && !notVerbs.has(word))
				forms.set(word, { verb, form, passive: word === participle });
	}

const unknown: VerbWord = { verb: verbFrom('', 'does', null, null), form: 'past', passive: true };

/** The verb of a word in lower case; null where the word is none. Any unknown word in -ed is a past tense. */
export function verbOf(key: string): VerbWord | null {
	const known = forms.get(key);
	if (known) return known;
	return key.length > 3 && key.endsWith('ed') && !notVerbs.has(key) ? unknown : null;
}

export const formsOfBe: ReadonlySet<string> = new Set(words('was were is are be been'));
export const auxiliaries: ReadonlySet<string> = new Set(
	words('will would can could may might should must shall did does do has have had'),
);

/** Participles that tell a state of mind: “was pleased to …” is no passive. */
export const statesOfMind: ReadonlySet<string> = new Set(
	words(`alarmed aligned committed concerned convinced delighted determined disappointed encouraged gratified grieved
	heartened honored honoured impressed inclined interested moved opposed pleased prepared relieved reassured saddened
	satisfied shocked thrilled touched troubled united worried struck surprised amused puzzled intrigued reminded`),
);

/** What an object makes of a verb that conveys: “expressed his gratitude”, “extended words of condolence”. */
export const conveyed: ReadonlyMap<string, Act> = byWord<Act>([
	['thanked', 'gratitude thanks appreciation thankfulness'],
	[
		'courtesy',
		`condolence condolences congratulations congratulation respect respects delight pleasure joy sympathy sympathies
		greetings regards tribute welcome felicitations gift happiness prayers apology apologies farewell invitation honour`,
	],
	[
		'criticised',
		`concern concerns regret regrets condemnation protest protests opposition objection disappointment indignation anger
		displeasure dissatisfaction alarm`,
	],
	[
		'wished',
		`hope hopes expectation expectations desire wish wishes intention intentions will willingness eagerness enthusiasm
		readiness aspiration ambition anticipation`,
	],
	['pledged', 'commitment resolve determination promise pledge assurance'],
	['asked', 'request requests appeal'],
	['supported', 'support approval endorsement understanding praise solidarity agreement assent acceptance'],
]);

/** Judgements in what is told that make it criticism. */
export const judgements: ReadonlySet<string> = new Set(
	words(`regrettable deplorable unacceptable intolerable inexcusable outrageous impermissible unjustifiable violation
	violations violates violate unilateral shakes threatens undermines threat deplored deplores condemned condemns`),
);
