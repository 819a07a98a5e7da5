import type { Act } from '../schemas/act.ts';

/** What each act is, in the edition's words, for readers and for data. */
export const actMeaning: Record<Act, string> = {
	agreed:
		'Agree, concur, consent; of all together also decide, share the view, confirm, come to an understanding.',
	pledged: 'The speaker’s own side undertakes something: will provide, would support, will spare no effort.',
	asked: 'Something is wanted of the other side: ask for, request, urge, seek, hope that they will.',
	criticised: 'Deplore, regret, protest, condemn, express concern, call a violation.',
	supported: 'Express support, welcome, appreciate what the other side does.',
	wished: 'The speaker’s own desire or intention: would like to, hope, look forward, would welcome.',
	exchanged: 'Views were exchanged, a matter was discussed.',
	thanked: 'Thanks and gratitude.',
	courtesy: 'Congratulations, condolences, respect, delight, gifts.',
	stated: 'The rest: state, explain, refer, emphasise.',
};

/** An act told of a side, in the past: `Japan wished`. */
export const actVerb: Record<Act, string> = {
	agreed: 'agreed',
	pledged: 'pledged',
	asked: 'asked',
	criticised: 'criticised',
	supported: 'supported',
	wished: 'wished',
	exchanged: 'exchanged views',
	thanked: 'gave thanks',
	courtesy: 'offered courtesies',
	stated: 'stated',
};

/** What an act is called: `Agreed`. */
export const actName = (act: Act): string => act.charAt(0).toUpperCase() + act.slice(1);
