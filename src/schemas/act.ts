import { z } from 'zod';

/**
 * What a main clause of a record does, read from its verb and object. Only what a speaker does is an act: narration has
 * none, and every statement with a speaker has at least one.
 */
export const act = z.enum([
	/** All who speak come to one mind: agreed, concurred, consented, decided, shared the view, confirmed together. */
	'agreed',
	/** All who speak talk with one another: exchanged views, discussed. */
	'exchanged',
	/** The speaker's own side undertakes something: would provide, will support, spares no effort. */
	'pledged',
	/** The speaker wants something of the other: asks for, requests, urges, seeks cooperation, hopes that they will. */
	'asked',
	/** The speaker wants something to come: desire, would like to, intention, hope, look forward. */
	'wished',
	/** The speaker approves of what another does: expresses support, welcomes, highly appreciates. */
	'supported',
	/** The speaker thanks: gratitude, appreciation, thanks. */
	'thanked',
	/** Forms of politeness: congratulations, condolences, respect, delight, a gift. */
	'courtesy',
	/** The speaker blames or is troubled: deplores, regrets, concern, protest, condemns, violation. */
	'criticised',
	/** The rest: states, explains, refers to, emphasises. */
	'stated',
]);
export type Act = z.infer<typeof act>;

/** All acts, in the order of the enumeration. */
export const acts: readonly Act[] = act.options;
