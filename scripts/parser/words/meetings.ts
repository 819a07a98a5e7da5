import { anyOf, eitherCase } from './pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/u);

/** What records call a meeting. */
export const meetingNouns =
	list(`meeting, meetings, talk, talks, summit, dialogue, dialog, consultation, consultations, conversation,
	telephone call, phone call, telephone calls, phone calls, conversations, video call, courtesy call, call,
	teleconference, tele-conference, videoconference, video conference, video-conference, telephone conference,
	VTC, discussion, discussions, exchange of views, tete-a-tete, tête-à-tête, breakfast, lunch, luncheon,
	dinner, 2+2, ministerial, encounter, audience, session`);

/** Heads of phrases that contain a meeting noun but are none. */
const otherEvents = list(
	'press conference, press meeting, press briefing, press availability, signing ceremony, ceremony, reception',
);

// Word boundaries of ASCII serve: all these words begin and end with a plain letter or figure.
const after = '(?!\\w)';

/** A meeting noun as a whole word, also at the end of a compound (“Japan-U.S. Summit”). */
export const meetingNoun = new RegExp(`\\b${eitherCase(meetingNouns)}${after}`, 'u');
export const otherEvent = new RegExp(`(?<![\\w-])${eitherCase(otherEvents)}${after}`, 'iu');

/** The head word of a heading that announces a meeting record. */
const headingNouns = [
	...meetingNouns,
	...list('visit, conference, round, gathering, working-level, roundtable'),
];
export const headingNoun = new RegExp(`\\b${anyOf(headingNouns)}${after}`, 'iu');

/** Pages that hold somebody's own words, by a word of their heading before any that names a meeting. */
export const spokenPage =
	/\b(?:statements?|press conferences?|press briefing|messages?|address|speech|remarks|interview|opinion|article|condolences|congratulatory)\b/iu;
/** Pages on something done or planned, by a word of a heading that names no meeting. */
export const otherPage =
	/\b(?:announcement|signing|exchange of notes|lists?|schedule|joint declaration|fact ?sheet|itinerary|dispatch|grant aid|loan|travel advisory)\b/iu;

/** The overview announced: “The outline of the meeting is as follows.” */
export const overviewAnnounced =
	/\b(?:as follows|is below|are below|described below|summarized below)\s*[.:]?$/iu;

/** The same with what it is the overview of: “The gist of the talks was as follows”, “Its main points are:”. */
export const overviewOfMeeting = new RegExp(
	`\\b(?:overview|outline|summary|gist|substance|contents?|results?|(?:main |key |principal |following )?points|highlights|particulars)\\b(?:\\sof\\s(?:the|this|their|its|both)\\s(?:[\\p{L}'’-]+\\s){0,4}?(?<noun>${meetingNoun.source}))?[^.]{0,80}?\\s(?:(?:is|are|was|were)\\s(?:given |set out |described |summari[sz]ed |listed )?(?:as follows|below|these)|follows?\\b)`,
	'iu',
);

/** A line of the head that says whose own words the page holds. */
export const ownWordsLine = /^(?:joint )?(?:press )?(?:statement|declaration|communiqu[eé]|announcement)$/iu;
/** A meeting still to come: “to be held on …”, “will visit”, “is scheduled to hold”. */
export const announced =
	/\b(?:to be (?:held|convened|hosted)|will (?:be held|visit|hold|host|attend|be represented|be convened|take place|pay)|(?:is|are) (?:scheduled|expected|planned|due) to)\b/iu;
