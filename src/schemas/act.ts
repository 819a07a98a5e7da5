import { z } from 'zod';

/**
 * What a statement does, read from its main verb and what that verb governs; strongest first. The order is the order
 * in which acts are listed where several stand side by side.
 */
export const acts = [
	/** Speakers bind themselves together: agree, concur, consent, decide, share the view, confirm together. */
	'agreed',
	/** The speaker's own side undertakes something: will provide, would support, spares no effort. */
	'pledged',
	/** Something is wanted of the other side: ask for, request, urge, seek cooperation, hope that they will. */
	'asked',
	/** Deplore, regret, protest, condemn, express concern, call a violation. */
	'criticised',
	/** Express support, welcome, appreciate what the other side does. */
	'supported',
	/** The speaker's own desire or intention: would like to, hope, look forward. */
	'wished',
	/** Views were exchanged, a matter was discussed. */
	'exchanged',
	/** Thanks and gratitude. */
	'thanked',
	/** Congratulations, condolences, respect, delight, gifts. */
	'courtesy',
	/** The rest: state, explain, refer, emphasise. */
	'stated',
] as const;

export const act = z.enum(acts);
export type Act = z.infer<typeof act>;
