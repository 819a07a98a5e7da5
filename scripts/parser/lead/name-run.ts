import type { Token } from '../words/tokens.ts';

/** Small words inside the name of a town or house: “Rio de Janeiro”, “Dar es Salaam”, “Frankfurt am Main”. */
const particle = /^(?:de|do|da|dos|del|della|di|du|des|der|es|el|la|le|les|upon|sur|am|al|san|den|van)$/u;
/** “d'Orsay”, “al-Faisaliah”: a particle and its name in one word. */
const joined = /^(?:[dl]['’]|(?:al|el|an|ar|as|ash)-)\p{Lu}/u;

const address = /^(?:M[rs]s?|Dr|H\.E|Hon)\.?$/;

/** Behind the run of words with capitals and of figures at `from`, small words between capitals included. */
export function nameRun(tokens: readonly Token[], from: number): number {
	let at = from;
	for (;;) {
		const token = tokens[at];
		if (!token || token.mark || (at > from && address.test(token.text))) return at;
		if (token.capital || /^\d+$/u.test(token.text) || joined.test(token.text)) at += 1;
		else if (at > from && particle.test(token.text)) {
			const next = particle.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
			const goesOn = tokens[next]?.capital || joined.test(tokens[next]?.text ?? '');
			if (!goesOn) return at;
			at = next;
		} else return at;
	}
}
