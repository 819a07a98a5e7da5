import { patterns } from './patterns.ts';

/** Names of the rules by which a sentence is given to its speaker, in the order in which they are tried. */
export const ruleNames: readonly string[] = [
	'quotation',
	'listed',
	...patterns.flatMap(({ name }) => (name === 'subject' ? ['both', 'pronoun', name] : [name])),
];
