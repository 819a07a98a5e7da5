/**
 * Printed abbreviations, for telling the stop of a sentence from theirs. A word is looked up as printed, with its stop
 * and without opening brackets or quotation marks.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Never end a sentence: something always follows them. */
export const neverFinal = list(
	`Mr. Ms. Mrs. Mme. Messrs. Dr. Drs. Prof. H.E. H.H. H.R.H. H.M. T.H. Hon. Rt. Amb. Rev. Fr. Sr. St. Ste. Mt. Ft.
	Gen. Lt. Lieut. Lt.Gen. Maj.Gen. Col. Maj. Brig. Capt. Cdr. Cmdr. Adm. Sgt. Gov. Rep. Pres. Dep. Asst. Dir. Vice-Adm.
	Smt. Engr. Eng. Ir. Atty. Pol. Ma. Md. Mohd. LTG. MG. BG. ADM. GEN. COL. VADM. RADM. e.g. i.e. cf. vs. v. viz.
	approx. Approx. incl. esp.`,
);

/** End nothing when a figure follows (“No. 5”, “Sept. 3”). */
export const beforeFigure = list(
	`No. no. Nos. nos. Art. art. Arts. Sec. Vol. vol. Ch. Fig. p. pp. para. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept.
	Oct. Nov. Dec.`,
);

/** May end a sentence or stand inside one (“Toyota Motor Co. Ltd. said”). */
export const maybeFinal = list(
	'a.m. p.m. A.M. P.M. Sen. Jr. Co. Ltd. Inc. Corp. Bros. Dept. Esq. Ph.D. M.P. B.C. A.D. et al.',
);

/**
 * Words in capitals that open a sentence and do not go on a name: after an abbreviation that may be final, they say
 * that it was.
 */
export const sentenceOpeners = list(
	`A About After Afterwards All Also Although Among An And Another Any As Asked At Based Because Before Besides
	Between Both But By Concerning Despite During Each Earlier Every Finally First Following For From Further
	Furthermore Given Having He Her Here His However If In It Its Last Lastly Later Likewise Many Meanwhile Moreover
	Next No Nor Noting On Once One Only Other Our Recalling Referring Regarding Second Secondly She Should Similarly
	Since So Some Speaking Subsequently Such That The Their Then There Thereafter Therefore These They Third Thirdly
	This Those Through Thus To Together Turning Two Under Until Upon Views We Welcoming What When Where Which While
	With You`,
);
