/** Words of English by what they do in a sentence, all in lower case as `Token.key` has them. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A noun phrase after one of these is not the subject. */
export const prepositions = list(`
	about above across after against along alongside amid among as at before behind below beneath beside besides between
	beyond by concerning considering despite during except following for from given in including into like near of off on
	onto out outside over past per regarding respecting round since than through throughout to toward towards under
	underneath unlike until up upon via with within without
`);

/** A clause after one of these is not the main clause. */
export const subordinators = list(`
	although because if lest though unless when whenever where whereas wherever whether while whilst why
	how what
`);

/** The next finite verb is theirs. */
export const relatives = list('that which who whom whose');

export const coordinators = list('and or nor but &');

/** May stand between subject and verb, or before the subject, without changing either. Words in -ly count too. */
export const adverbs = list(`
	accordingly afterwards again all already also altogether always anew both consequently each earlier else even ever
	finally first firstly further furthermore hence here however indeed instead jointly just last lastly later likewise
	meanwhile moreover nevertheless next nonetheless not now often once only rather second secondly separately similarly
	soon still subsequently then thereafter therefore third thirdly thus today together tomorrow too twice well yesterday
	yet in-turn much very quite greatly so
`);

export const determiners = list('the a an this these those his her its their');

/** Nouns in which somebody speaks: “Minister X's reply was that”, “it was the hope of both sides that”. */
export const stanceNouns = list(`
	account answer assessment belief concern conviction estimation expectation explanation fear feeling hope impression
	intention judgement judgment mind opinion perspective point position proposal question reply remark request response
	suggestion understanding view wish words recognition desire idea answers views
`);

/** Nouns of what two do with one another: “an exchange of views between”, “agreement was reached between”. */
export const mutualNouns = list(`
	view views opinion opinions agreement consensus understanding discussion discussions exchange exchanges recognition
	concurrence information confirmation accord convergence
`);

/** Heads of phrases that name people or sides that meet. Plural alone means several. */
export const groupHeads = list(`
	ambassadors attendees chairs chancellors chiefs co-chairs colleagues commissioners counterparts countries delegates
	delegation delegations directors-general envoys experts generals governments governors heads interlocutors leaders
	members ministers nations officials participants parties partners party peoples premiers presidents principals
	representatives secretaries side sides speakers states teams vice-ministers guests
`);

/** Of those, the ones that mean all who meet without a number: “the ministers”. */
export const allHeads = list(`
	sides ministers leaders parties participants delegates members presidents secretaries delegations attendees principals
	counterparts premiers
`);

/** Of those, the ones that mean guests: “the ambassadors”. */
export const guestHeads = list('ambassadors envoys guests representatives');

/** Heads that name a party when its name or adjective stands before them. */
export const sideHeads = list(`
	side sides delegation delegations government governments authorities authority party parties officials
	representatives representative participants ministers leaders ministry ministries team experts counterparts counterpart
	members delegates cabinet leadership principals embassy negotiators attendees contingent group parliament diet senate
	congress administration presidency ambassadors countries colleague colleagues official officer member delegate expert head
`);

/** May stand between a determiner or party and a head. */
export const headFillers = list(`
	foreign prime defence defense senior high-level working-level respective finance economic attending participating
	remaining region member
`);

export const numerals: ReadonlyMap<string, number> = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, value): [string, number] => [word, value]),
);
