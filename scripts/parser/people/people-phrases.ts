/** Phrases of people as patterns over the signs of a row. */

const named = (group: string, source: string): string => `(?<${group}>${source})`;

/** A party by name, or in the possessive. */
const party = '[CZ]c*';
/** “H.E. Dr.”, “the Rt Hon”, “Senator the Hon.” */
const address = '(?:t?Hh*)+';

const nameWord = '[NKTLYSBCcAID]';
/** Letters behind a name: known ones, or any in capitals before an office: “, CNZM, MP”. */
const suffix = '(?:,[YK](?=,Y|,[te]?m?[OP]))*(?:,Y)?';
const words = `${nameWord}(?:p{0,2}${nameWord}){0,13}(?:p{0,2}[QZ]c*)?|[QZ]c*`;
/** A peer may be named after a place: “Lord Cameron of Chipping Norton”. */
const name = `(?:L[NK]+f[NK]+|p{0,2}(?:${words}))${suffix}`;
/** Behind a form of address also family name first with a comma: “TOKAYEV, Kassym-Jomart Kemelevich, Minister”. */
const nameOfAddressed = `(?:[NK],[NK]{1,3}(?=,[te]?m?[OP]|\\()|${name})`;
/** Behind an office: its own words begin no name, nor does a party alone. */
const nameOfHolder = `(?=p{0,2}(?:[NKTLDQ]|[CA]c*[NK]))${name}`;

/** How much of a run of capitals behind “of” is the town: “Osaka | Ichiro Mori”, “Siem Reap | TEA Seiha”. */
const town = '(?:NN?(?=N?K)|N(?=NN(?![NK]))|NN(?=NN))';
/** “Japanese Foreign Minister”, “Minister for Foreign Affairs”, “Governor of Siem Reap”, before a name. */
const officeInFront = `(?=(?:[CAI]c*)?[PSBm]*O)(?:[CAI]c*)?[OP](?:${[
	'[OPSBm]',
	`[fr]t?(?:${party}|[NKCAcI]{1,4}B|(?:[AC]c*)?(?=[OPSB])|${town})`,
	`lt?(?:${party}|(?:[AC]c*)?(?=[OPB])|[NK]{1,3}B)`,
	'jt?(?=[OPSB])',
	'imf(?=[SPOB])',
].join('|')})*`;
const opensOffice = 'm?(?:[AC]c*)?[OP]';

/** The ways in which a text introduces somebody, in the order in which they are tried at a place. */
export const introduction = new RegExp(
	[
		// “H.E. Mr. Prak Sokhonn”, “H.E. Prime Minister Hun Sen”.
		`${named('honorific', address)}(?:${named('front', officeInFront)}${named('name', nameOfHolder)}|(?:t(?=[TL]))?${named('name', nameOfAddressed)})`,
		// “Prime Minister Yoshihiko Noda”, not within an office: “Adviser to Prime Minister Noda”.
		`(?<![OPS][frl]t?)${named('front', officeInFront)}(?:${named('honorific', address)}${named('name', nameOfAddressed)}|${named('name', nameOfHolder)})`,
		// “Samdech … Hun Sen”: a titled name needs no office.
		`(?<![NKTLSBCcA])(?=[TL]+p{0,2}[NKCAISB])${named('name', nameOfHolder)}`,
		// “KISHIDA Fumio, Prime Minister of Japan”.
		`(?<![NKTLSBCcA])(?=[NKD][NKTLYSBCcAIDp])${named('name', nameOfHolder)}(?=,[te]?${opensOffice})(?!,${officeInFront}[NKTL])`,
	].join('|'),
	'dg',
);

const capital = '[NKQTLYOPSBECcAIZDd&]';
/** A division is named after what it deals with: “of the China and Mongolia Division”. */
const division = '(?:[j&,]+[NKCAcIS]+)+B';
/** A country ends what an office is of, if no longer name begins with it. */
const country = `ft?${party}(?!${capital}|${division})`;
const bracket = '\\((?:imf|(?=[^()]*[KO]))[NKQOPSBCcAIZfrltjm]{1,9}\\)';
/** What may go on with an office behind its country: a portfolio, a mission, another office, a bracket. */
const goesOn = `r${capital}|rtS|[ul]t?C|imf|jt?[OP]|${bracket}`;

/** A piece of an office, of words with capitals and what joins them. */
const piece = `(?:${[
	capital,
	'm',
	`(?!${country})[frlpj][frltpmje]*(?=${capital})`,
	`sms(?=${capital})`,
	'u(?=[NKTLYOPSBECAI])',
	'w(?=P)|(?<=S)w(?=C)',
	// “In charge of Trade”, “in the Cabinet Office”, “Special Envoy … in Myanmar”.
	`imft?(?=${capital})|it(?=[OPB])|(?<=PO[^,.]{0,25})i(?=Cc*[,)])`,
	// “Minister of State at the Home Office”; behind a whole office “at” names the place of the meeting.
	'a(?=S)|(?<=O)at(?=PQB)|(?<=[^P]O|fP)at(?:[PSB],[PSBj,]*(?=B)|(?=[BOPS]))',
	'-(?=[OP])',
	bracket,
	`${country}(?=${goesOn})`,
].join('|')})+(?:${country})?`;

/** A portfolio, body, further office or the country behind a comma. */
const further = `(?:,t?${party}(?!${capital})(?!,?j[SPB])|,j?(?=t?(?:Cc*,?j)?[SP]|m|[^,.:;()xaiuw]*[BO])(?:t(?=S))?(?=${capital}|m)${piece})`;
const headed = '(?=[^,.:;()xaiuw]*O|mf)';
const office = `m?${headed}(?=${capital}|m)${piece}${further}*`;
/** Behind somebody introduced by address or office nearly any phrase in capitals is one: “, Sultan of Johor”. */
const officeOfIntroduced = `m?(?:${headed}|(?!${party})(?=[^A]${capital}|${capital}[frl]))(?=${capital}|m)${piece}${further}*`;
/** “Prime Minister Hun Sen of Cambodia”, “Prime Minister Abe, Japan”. */
const home = `[f,]t?${named('home', `${party}(?![OPSB])`)}`;

const inBracket = `\\([te]?${named('office', office)}`;
/** What stands behind a name, up to where the next person is introduced: an office or a country. */
export const behindName = {
	addressed: new RegExp(
		`(?:,|(?=[OP]))[te]?${named('office', officeOfIntroduced)}|${inBracket}|${home}`,
		'dy',
	),
	holder: new RegExp(`,[te]?${named('office', officeOfIntroduced)}|${inBracket}|${home}`, 'dy'),
	plain: new RegExp(`,[te]?${named('office', office)}|${home}`, 'dy'),
} as const;

/** The office to which a name stands in apposition: “the Prime Minister of Malaysia, Dato' Seri Anwar Ibrahim”. */
export const apposition = new RegExp(
	`(?<![NKTLSBCcAOP])t?${named('office', `(?=(?:[CAI]c*)?[OP])${headed}${piece}`)},$`,
	'd',
);
