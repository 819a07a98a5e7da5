/** Words of offices. An office is recognised by its head word; bodies and portfolios may follow it. */

import { honorificForms, nameTitles } from './titles.ts';

const list = (words: string): string[] => words.split(/\s+/u);

/** Words that make a phrase an office when they stand in it. */
export const officeHeads: ReadonlySet<string> = new Set(
	list(`Minister Ministers Premier President Presidents Chancellor Secretary Secretaries Councilor Councillor
	Counsellor Counselor Chairman Chairwoman Chairperson Chair Co-Chair Co-chair Governor Director
	Director-General Vice-Minister Vice-President Ambassador Representative Envoy Adviser Advisor Commissioner
	Commander Commander-in-Chief Speaker Head Chief Leader Rector Mayor Administrator Secretary-General
	Director-Generals Under-Secretary Undersecretary Under-Secretary-General Assistant Executive Coordinator
	Negotiator Inspector General-Secretary Permanent Counsel Attorney-General Attorney Judge Justice Prosecutor
	Delegate Member Deputy Officer Spokesperson Superintendent Manager CEO Chairholder Senator Taoiseach
	Tanaiste Tánaiste General Sherpa Plenipotentiary Vice-Chairman Vice-Chair Founder Professor Dean Fellow
	Patron President-elect President-Elect Minister-designate Chancellor-designate Regent Consul Consul-General
	Moderator Rapporteur Deputy-Director Deputy-Secretary Vice-Premier Treasurer member chairman president chair
	leader head former founder special minister ambassador director`),
);

/** Words with which the name of an office may begin. */
export const officeStarts: ReadonlySet<string> = new Set([
	...[...officeHeads].filter((word) => /^\p{Lu}/u.test(word)),
	...list(`Prime Vice Senior State Foreign First Second Third Federal Union National High Special Acting Interim
	Caretaker Parliamentary Associate Former Defense Defence Finance Trade External Cabinet Principal Under
	Managing Royal Supreme Personal Joint Co- Honorary Extraordinary Lead Global Party Minister-Designate
	Prime-Minister Economic Foreign-Minister Chargé Charge Interior Police Vice-Foreign Vice-Chief Additional
	Presidential Ministerial Responsible`),
]);

/** Words that end the name of a body or department, which may follow an office behind a comma. */
export const bodyWords: ReadonlySet<string> = new Set(
	list(`Ministry Department Bureau Division Office Affairs Agency Commission Committee Council Institute University
	Section Foundation Secretariat Directorate Directorate-General Parliament Assembly Bank Force Forces Army
	Navy Command Unit Association Organization Organisation Corporation Company Authority Board Centre Center
	House Court Congress Duma Diet Senate Party Cabinet Delegation Mission Embassy Staff Service Services Fund
	Group Union League Society Academy Province Prefecture City Region County District Municipality Initiative
	Plan Program Programme Project Strategy Partnership Process Zone Network Headquarters Chamber Federation
	Caucus Representatives Administration Treasury Guard`),
);

/** Subjects of ministries, which may continue an office behind a comma (“Minister of Economy, Trade and Industry”). */
export const portfolioWords: ReadonlySet<string> = new Set(
	list(`Agriculture Aviation Borders Business Citizenship Climate Commerce Commonwealth Communication Communications
	Cooperation Co-operation Culture Cults Customs Data Defence Defense Development Diaspora Digital Disability
	Disaster Disarmament Economic Economy Ecology Education Emergency Employment Energy Enterprise Environment
	Equality Europe European Expatriates Exports Family Finance Financial Fisheries Food Foreign Forestry
	Forests Gender Health Heritage Home Housing Human Immigration Immigrants Industries Industrial Industry
	Information Infrastructure Innovation Integration Interior Internal International Investment Irrigation
	Justice Labor Labour Land Lands Livestock Local Management Maritime Marine Media Migration Mines Mining
	Multilateral National Natural Nationality Ocean Oceans Parliamentary Peace Petroleum Planning Policy
	Policies Program Ports Post Power Public Reform Regional Religion Religious Research Resources Rural Science
	Sciences Security Services Social Solidarity Sport Sports Supply Sustainable Technology Telecommunications
	Territories Territory Tourism Trade Transport Transportation Treasury Urban Veterans Vocational Water
	Welfare Women Works Worship Southeast Southwest Northeast Northwest Northern Southern Eastern Western
	Central East West South North Asia Asian Asia-Pacific Oceania Oceanian Africa African America American Latin
	Caribbean Middle Mekong Arab Gulf Near Youth External Relations Affairs Republic Indo-Pacific Pacific
	Mobility Transition Fishery Territorial Okinawa`),
);

/** Offices of a head of state or government: the whole office, party apart. */
export const headOfGovernment =
	/^(?:(?:acting |caretaker |interim |federal )?(?:prime minister|president|chancellor|premier)|(?:head|chief) of (?:state|government)|king|queen|emperor|sultan|emir|amir|taoiseach|state counsell?or|supreme leader|sultan and yang di-pertuan|president of the republic|president of the council of ministers|president of the government|chief adviser|captain regent)$/iu;

/** An office of the foreign ministry's own head, party apart: “Minister for Europe and Foreign Affairs”. */
const foreignHead =
	/^(?:(?:acting|interim|caretaker|federal|union|second|cabinet|senior|u\.s\.|us|\p{L}+ese|\p{L}+an|\p{L}+ish|french|thai|lao) ){0,2}(?:(?:minister|secretary of state|secretary) (?:of|for) |foreign (?:minister|secretary)\b|external affairs minister\b|high representative )/u;
const foreignSubject =
	/\b(?:foreign|external) (?:and [a-z ]{1,60} )?(?:affairs|relations|trade|policy)\b|\bforeign[a-z, -]{0,80} affairs\b/u;

/** True for offices that count as foreign minister. A Minister of State or a deputy is none. */
export function isForeignMinister(office: string): boolean {
	const text = office.toLowerCase().replace(/\s+/gu, ' ').slice(0, 200);
	if (/^(?:the )?(?:u\.s\. |us |uk |u\.k\. |british |american )?secretary of state$/u.test(text)) return true;
	const head = foreignHead.exec(text)?.[0];
	if (head === undefined || /^minister of state\b/u.test(text)) return false;
	return (
		/^(?:.* )?(?:foreign (?:minister|secretary)|external affairs minister)$/u.test(head.trim()) ||
		foreignSubject.test(text)
	);
}

/** Words in lower case that may stand inside an office before a capital. */
export const joiningWords: ReadonlySet<string> = new Set(list('of for and the to in on at with de as'));
/** Words in lower case that are part of offices as they stand. */
export const withinOffice: ReadonlySet<string> = new Set(
	list(
		`attached concurrently charge responsible well ad interim a.i. designate without portfolio responsibility level
	former member special acting then`,
	),
);

/** True for words that open a form of address, an office or a titled name. */
export const opensTitle = (word: string): boolean =>
	officeStarts.has(word) || nameTitles.has(word) || honorificForms.has(word);

/** An office in a body of its own, not in a government: “President of the Red Lotus Society”. */
export const ofOwnBody = (office: string): boolean => ownBody.test(office);
const ownBody =
	/\b(?:of|at) (?:the )?(?:\p{Lu}[\p{L}-]* )*(?:Society|Union|Association|Organi[sz]ation|Foundation|Bank|University|Institute|Club|Company|Corporation|Federation|League|Network|Forum|Fund|Court|Chamber|Congress|Party|Alliance|Group)\b/u;

export const servesGovernment = (office: string): boolean =>
	/\b(?:Minister|Vice-Minister|Secretary|Ambassador|Governor|Director-General|Envoy|Speaker)\b/u.test(office);
