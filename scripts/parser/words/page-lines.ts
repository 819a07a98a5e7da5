/** Lines that a page prints around the record. */

/** A tag that calls the text a provisional translation, alone on its line. */
export const statusTag =
	/^[[(（【<]?\s*(?:this is an? )?(?:provisional|tentative|unofficial) translation\s*[\])）】>]?\.?$/iu;
/** The same words within a line. */
export const statusWords = /\b(?:provisional|tentative) translation\b/iu;

export const backLine =
	/^(?:[<«←▲△↑^]\s*)?(?:back to|return to|go (?:back )?to|to the top|page top|top of (?:the |this )?page|go back|back)\b.{0,200}$/iu;
export const endMark = /^[([（【<—–*-]*\s*(?:end|fin|end of text|###)\s*[)\]）】>—–*-]*\.?$/iu;
export const linksHeading =
	/^[[(【<]?\s*(?:related|relevant|useful|reference|other|external|see also)?\s*(?:related )?(?:links?|information|articles?|documents?|pages?|materials?|files?|attachments?|topics|websites?|sites?|see also)\s*(?:\(s\))?\s*[\])】>]?\s*[:：]?$/iu;
export const breadcrumb = /\S\s(?:>|›|»|＞|→)\s\S/u;
export const pageTools =
	/^(?:print(?: this page)?|tweet|share(?: this page)?|facebook|twitter|line|copyright\b.{0,200}|©.{0,200}|skip to .{0,80}|site ?map|japanese|english|日本語)$/iu;

/** A line that names a file or opens elsewhere. */
export const documentLine =
	/\((?:PDF|Word|Excel|ZIP|MP[34]|DOCX?|PPTX?)\b[^)]{0,40}\)|\bOpen(?:s)? (?:in )?a New Window\b|\[(?:PDF|Word)[^\]]{0,40}\]/iu;
export const documentName =
	/^(?:(?:full )?text of |annex\b|attachment\b|joint (?:statement|declaration|communiqu|press|vision|message|announcement|fact|action)|fact ?sheet|chair(?:man|person)?['’]s (?:statement|summary)|list of |agreed minutes|action plan|outcome (?:document|list)|exchange of notes|memorandum|signed documents?|photos?\b(?=.*gallery)|archives?\b)/iu;

/** A note: `(Note: …)`, `(Note) …`, `Note: …`, `Note 1`, `(*)`, `(*1)`, `(*This …)` with or without a bullet, `*1`, `[1]`, `※`, `† …`, `(Reference) …`. */
export const noteLine =
	/^(?:[•・·●○◦▪■–—-]\s*(?=[(（]))?(?:[([（]\s*(?:foot)?notes?\b|(?:foot)?notes?\s*\d{0,2}\s*[:：)]|[([（]\s*(?:\*{1,3}|＊|※|†|‡)|(?:\*|＊|※|†|‡)\s*\d{1,2}(?![\d.,])|[[［]\s*\d{1,2}\s*[\]］]|※|†|‡|＊|[¹²³⁴⁵⁶⁷⁸⁹]|[([（]?\s*(?:this|the (?:foregoing|above|preceding)(?: text)?) is an? (?:provisional|tentative|unofficial) (?:english )?translation|[([（]\s*(?:reference|ref\.?|fyi)\s*[)\]）:：])/iu;
/** `* …`, which may be a note or a bullet. */
export const starLine = /^\*{1,3}\s*(?=[^\s*])/u;

/** A caption, by its first or last words. */
export const captionLine =
	/^(?:[•・·●○*-]\s*)?(?:[([（【]\s*(?:photos?|pictures?|images?|video|movie)\b|(?:photos?|pictures?|images?)\s*(?:\d+\s*|[(（]\d{1,2}[)）]\s*)?(?:[:：)]|of\b|by\b|\d+$|[-–—]|$)|(?:an? )?(?:commemorative|group|official|joint) (?:photo|picture)|(?:left|right|from left|center)\s*[:：])|\((?:photos?|pictures?|images?|pool|credit|source|courtesy)\b[^)]{0,120}\)\s*\d{0,2}$/iu;
/** Sections of a site, as banners name them. */
export const bannerLine =
	/^(?:(?:the )?ministry of foreign affairs(?: of \S+)?|press releases?|press(?: room)?|news|topics|what['’]s new|home|countries\s*(?:&|and)\s*regions|foreign policy|diplomatic relations|asia(?: and oceania|-pacific)?|(?:south)?(?:east|south|central|western)? ?asia(?: and oceania)?|southeast asia|southwest asia|oceania(?: and pacific)?|europe|north america|latin america(?: and the caribbean)?|middle east(?: and north africa)?|africa|regional affairs|security|economic diplomacy|prime minister.{0,3} of .{1,40}|speeches and statements.{0,60}|(?:the )?(?:prime minister|president|foreign minister|cabinet|government) in action|(?:the )?prime minister['’]s office.{0,40}|other .{1,40}topics|.{1,60} relations)$/iu;

/** The end of a caption that was broken before its credit. */
export const pictureCredit = /^\((?:photo|image|credit|source|courtesy)\s?[:：][^)]*\)$/iu;
