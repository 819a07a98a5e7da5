/**
 * Forms of address and ranks that stand before a name, each a sequence of words as printed.
 * Dots are optional everywhere; “the” may stand before any of them.
 */
const forms = [
	'H.E.',
	'H. E.',
	'HE',
	'H.E',
	'His Excellency',
	'Her Excellency',
	'Their Excellencies',
	'Excellency',
	'H.R.H.',
	'HRH',
	'H. R. H.',
	'His Royal Highness',
	'Her Royal Highness',
	'His Highness',
	'Her Highness',
	'H.H.',
	'HH',
	'H.M.',
	'His Majesty',
	'Her Majesty',
	'His Imperial Highness',
	'Her Imperial Highness',
	'His Imperial Majesty',
	'H.I.H.',
	'His Holiness',
	'His Eminence',
	'His Serene Highness',
	'H.S.H.',
	'Mr.',
	'Mr',
	'Messrs.',
	'Mrs.',
	'Mrs',
	'Ms.',
	'Ms',
	'Miss',
	'Shri',
	'Smt.',
	'Mme.',
	'Mme',
	'Madam',
	'Madame',
	'Dr.',
	'Dr',
	'Prof.',
	'Prof',
	'Professor',
	'Hon.',
	'Hon',
	'Hon’ble',
	"Hon'ble",
	'Honorable',
	'Honourable',
	'Rt Hon',
	'Rt. Hon.',
	'Rt Hon.',
	'Rt. Hon',
	'Right Honourable',
	'Right Honorable',
	'Most Honourable',
	'Senator',
	'Sen.',
	'Rep.',
	'Congressman',
	'Congresswoman',
	'Rev.',
	'Reverend',
	'Monsignor',
	'Cardinal',
	'Archbishop',
	'Ambassador',
	'Amb.',
	'Gen.',
	'General',
	'Lt. Gen.',
	'Lt.Gen.',
	'LTG.',
	'LTG',
	'Lieutenant General',
	'Lieutenant-General',
	'Lt. General',
	'Maj. Gen.',
	'Maj.Gen.',
	'Major General',
	'Major-General',
	'Brig. Gen.',
	'Brigadier General',
	'Brigadier',
	'BG.',
	'BG',
	'Col.',
	'Colonel',
	'Lt. Col.',
	'Lieutenant Colonel',
	'Col. Gen.',
	'Colonel General',
	'Maj.',
	'Major',
	'Capt.',
	'Captain',
	'Cdr.',
	'Commodore',
	'Adm.',
	'Admiral',
	'Vice Admiral',
	'Vice Adm.',
	'Rear Admiral',
	'Rear Adm.',
	'Air Chief Marshal',
	'Air Marshal',
	'Air Vice Marshal',
	'Field Marshal',
	'Marshal',
	'Police General',
	'Pol. Gen.',
	'Senior General',
	'Sr. Gen.',
	'Engr.',
	'Eng.',
	'Ir.',
	'Atty.',
	'YB',
	'Y.B.',
	'YAB',
	'Y.A.B.',
	'the Hon.',
];

/** Ranks that are also words of offices and names: they count only right before a name. */
export const rankWords: ReadonlySet<string> = new Set(
	'General Ambassador Senator Professor Major Captain Marshal Admiral Commodore Brigadier Colonel Cardinal'.split(
		' ',
	),
);

/** First word → the forms that begin with it as lists of words, longest first. */
export const honorificForms: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
	const byFirst = new Map<string, string[][]>();
	for (const form of new Set(forms)) {
		const words = form.split(' ');
		const first = words[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
	return byFirst;
})();

/** Titles that belong to the name and stay with it. */
export const nameTitles: ReadonlySet<string> = new Set(
	[
		"Samdech Samdach Oknha Neak Lok Chumteav Dato Dato’ Dato' Datuk Datin Tan Tun Tengku Tunku Pehin Pengiran Haji Dayang",
		'Prince Princess Crown King Queen Sultan Emir Amir Sheikh Sheikha Shaikh Sayyid Sayed U Daw Sai Lord Lady Baroness',
		'Baron Sir Dame Tuan Raja Raden Khun Emperor Empress Grand Duke Duchess Count Ratu Tui Begum',
	]
		.join(' ')
		.split(' '),
);

/** Letters and suffixes after a name that stay with it, also behind a comma. */
export const nameSuffixes: ReadonlySet<string> = new Set(
	'MP M.P. MEP MHA Jr. Jr Sr. Sr II III IV KBE OBE CBE KC QC AC AO AM PhD Ph.D. CH PC DBE MBE CMG KNZM DNZM ONZM CVO LVO KCB GCB CB OM OJ AK FRS CSM GCMG KCMG DCMG CNZM DSO GCL GBE'.split(
		' ',
	),
);

/** Words in lower case inside a name. */
export const nameParticles: ReadonlySet<string> = new Set(
	'bin binti bint ibn al el ul ud ur bn de da do dos das di del della du des van der den von zu zur la le y e ap ben ter ten af av san'.split(
		' ',
	),
);
