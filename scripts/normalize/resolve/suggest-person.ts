import { inContent } from '../../../src/setting/content-dir.ts';
import type { ParsedPerson } from '../../parser/parsed-record.ts';
import type { Fault, PersonProposal } from '../faults.ts';
import { authorityFile } from './authorities.ts';
import { foldForm, slugOf } from './forms.ts';
import { capitalised, nameOrder, readName } from './person-name.ts';
import { yamlOf } from './suggest.ts';

/** An entry under the name without titles; its family name is a surname, by which later paragraphs name the person. */
export function proposePerson({ name, party, side }: ParsedPerson): PersonProposal {
	const order = nameOrder(side, party?.code);
	const { plain, family, sort } = readName(name, order);
	const byFamily = family !== null && (order === 'given-first' || family !== plain.split(' ')[0]);
	return {
		id: slugOf(sort) || 'id-in-ascii-words',
		name: plain,
		sort,
		party: party?.code ?? 'XX',
		forms: [...new Set([name, plain])],
		...(byFamily || isCapitals(family)
			? { surnames: [...new Set([family ?? '', capitalised(family ?? '')])] }
			: {}),
	};
}

/** A family name in capitals is how the records name the person, whatever the order. */
const isCapitals = (family: string | null): boolean => family !== null && family === family.toUpperCase();

export const suggestPerson = (person: ParsedPerson): string => yamlOf([proposePerson(person)]);

/** The faults with one proposal for each unknown person, which has all the forms of the run. */
export function joinProposals(faults: readonly Fault[]): Fault[] {
	const groups = Map.groupBy(
		faults.filter(({ proposal }) => proposal !== undefined),
		({ proposal }) => `${proposal?.party} ${proposal?.id}`,
	);
	return faults.map((fault) => {
		const group = groups.get(`${fault.proposal?.party} ${fault.proposal?.id}`);
		const [first] = group ?? [];
		if (!group || !first?.proposal || !fault.proposal || group.length === 1) return fault;
		if (fault !== first) {
			return {
				...fault,
				advice: `The entry proposed for ${first.file} has this name too: ${first.proposal.id}.`,
			};
		}
		const proposals = group.flatMap(({ proposal }) => proposal ?? []);
		const best = proposals.find(({ name }) => /\p{Lu}{2}/u.test(name)) ?? first.proposal;
		const forms = distinct(proposals.flatMap((proposal) => proposal.forms)).sort(
			(a, b) => b.length - a.length,
		);
		const surnames = unique(proposals.flatMap((proposal) => proposal.surnames ?? []));
		const joined = { ...best, forms, ...(surnames.length > 0 ? { surnames } : {}) };
		return { ...fault, advice: `Add to ${inContent(authorityFile('people'))}:\n${yamlOf([joined])}` };
	});
}

const unique = (forms: readonly string[]): string[] => [...new Set(forms)];

/** Forms that differ in more than case. */
const distinct = (forms: readonly string[]): string[] =>
	[...new Map([...forms].reverse().map((form) => [foldForm(form), form])).values()].reverse();
