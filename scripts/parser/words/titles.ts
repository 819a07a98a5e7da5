/** Forms of address, ranks and the words that belong to a name. Lists are printed forms parted by commas. */

const list = (words: string): string[] => words.split(/,\s*/u);

/** Forms of address, as printed with their dots; a dot may be missing anywhere. */
const address = list(
	`H.E., H. E., His Excellency, Her Excellency, Their Excellencies, Excellency, Your Excellency, H.R.H., H. R. H.,
	His Royal Highness, Her Royal Highness, His Highness, Her Highness, H.H., H.M., His Majesty, Her Majesty,
	His Imperial Highness, Her Imperial Highness, His Imperial Majesty, H.I.H., His Holiness, His Eminence,
	His Serene Highness, Her Serene Highness, H.S.H., Mr., Messrs., Mrs., Ms., Miss, Shri, Smt., Mme., Madam, Madame,
	Monsieur, Dr., Prof., Hon., Hon’ble, Hon'ble, Honorable, Honourable, Rt. Hon., Rt. Honourable, Right Hon.,
	Right Honourable, Right Honorable, Most Honourable, Sen., Rep., Congressman, Congresswoman, Rev., Reverend,
	Monsignor, Archbishop, Amb., Engr., Eng., Ir., Atty., YB, Y.B., YAB, Y.A.B., Y.Bhg., T.H.`,
);

/** Ranks in full, which are also words of offices: they count only right before a name. */
const ranks = list(
	`General, Ambassador, Senator, Professor, Major, Captain, Marshal, Admiral, Commodore, Brigadier, Colonel, Cardinal`,
);

const military = list(
	`Gen., Lt. Gen., Lt.Gen., LTG., Lieutenant General, Lieutenant-General, Lt. General, Maj. Gen., Maj.Gen.,
	Major General, Major-General, MG., Brig. Gen., Brigadier General, BG., Col., Lt. Col., Lieutenant Colonel, Col. Gen.,
	Colonel General, Maj., Capt., Cdr., Adm., ADM., GEN., VADM., RADM., Vice Admiral, Vice Adm., Rear Admiral, Rear Adm.,
	Air Chief Marshal, Air Marshal, Air Vice Marshal, Field Marshal, Police General, Pol. Gen., Senior General,
	Sr. Gen., Sr. Lt. Gen., Army General`,
);

export const rankWords: ReadonlySet<string> = new Set(ranks);

/** First word → the forms that begin with it as lists of words, longest first. */
export const honorificForms: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
	const forms = new Set([...address, ...ranks, ...military].flatMap(withAndWithoutDots));
	const byFirst = new Map<string, string[][]>();
	for (const form of forms) {
		const words = form.split(' ');
		const first = words[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
	}
	for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);
	return byFirst;
})();

/** “Lt. Gen.”, “Lt Gen”, “Lt Gen.”, “Lt. Gen”; “H.E.”, “HE”, “H.E”. A single letter keeps its dot. */
function withAndWithoutDots(form: string): string[] {
	return form
		.split(/\s+/u)
		.map((word) => {
			const bare = word.replaceAll('.', '');
			return word.endsWith('.') && bare.length > 1 ? [word, word.slice(0, -1), bare] : [word];
		})
		.reduce((before, word) => before.flatMap((head) => word.map((end) => `${head} ${end}`)), [''])
		.map((words) => words.trim());
}

/** Forms of address by which a spouse is named. */
export const spouseForm = /^(?:Mrs|Mme|Madame?)\b/u;
/** Forms of address for guests of rank. */
export const excellencyForm = /\b(?:H\.\s?E\.|HE|Excellency|Hon|Honou?rable|H\.R\.H|H\.H|Majesty|Highness)/u;

/** Titles that belong to the name and stay with it. */
export const nameTitles: ReadonlySet<string> = new Set(
	list(
		`Samdech, Samdach, Oknha, Neak, Lok, Chumteav, Dato, Dato’, Dato', Dato’Seri, Datuk, Datin, Tan, Tun, Tengku, Tunku, Pehin,
		Pengiran, Haji, Dayang, Prince, Princess, Crown, King, Queen, Sultan, Emir, Amir, Sheikh, Sheikha, Shaikh, Sayyid,
		Sayed, U, Daw, Sai, Lord, Lady, Baroness, Baron, Viscount, Viscountess, Earl, Sir, Dame, Tuan, Raja, Raden, Khun, Emperor,
		Empress, Grand, Duke, Duchess, Count, Ratu, Tui, Begum`,
	),
);
/** Titles of peers, who may be named after a place. */
export const peerTitles: ReadonlySet<string> = new Set(
	list('Lord, Lady, Baroness, Baron, Viscount, Viscountess, Earl'),
);

/** Letters and suffixes after a name that stay with it, also behind a comma. */
export const nameSuffixes: ReadonlySet<string> = new Set(
	list(
		`MP, M.P., MEP, MHA, Jr., Jr, Sr., Sr, II, III, IV, KBE, OBE, CBE, KC, QC, AC, AO, AM, PhD, Ph.D., CH, PC, DBE, MBE,
		CMG, KNZM, DNZM, ONZM, CVO, LVO, KCB, GCB, CB, OM, OJ, AK, FRS, CSM, GCMG, KCMG, DCMG, CNZM, DSO, GCL, GBE`,
	),
);

/** Words in lower case inside a name. */
export const nameParticles: ReadonlySet<string> = new Set(
	list(
		`bin, binti, bint, ibn, al, el, ul, ud, ur, bn, de, da, do, dos, das, di, del, della, du, des, van, der, den, von, zu,
		zur, la, le, y, e, ap, ben, ter, ten, af, av, san`,
	),
);
/** “al-Sisi”: a particle and its name in one word. */
export const joinedParticle = /^(?:(?:al|el|an|ar|as|ash|at|az)-|[dl]['’])\p{Lu}/u;
