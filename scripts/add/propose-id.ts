import { slugOf } from '../normalize/resolve/forms.ts';
import { nameOrder, readName } from '../normalize/resolve/person-name.ts';
import type { ParsedPerson, ParsedRecord } from '../parser/parsed-record.ts';

/**
 * The id a record should have: `<date>-<house’s principal>-<other principal>`, the first by family name, the other by
 * the whole name, family name first. Made from the printed names alone, so that it does not depend on what the authority
 * files know on the day.
 */
export function proposeId({ date, principals }: Pick<ParsedRecord, 'date' | 'principals'>): string {
	const first = principals.find(({ side }) => side === 'first');
	const second = principals.find(({ side }) => side === 'second');
	const names = [first && familyOf(first), second && nameOf(second).sort];
	return [date, ...names.map((name) => slugOf(name ?? '', 32))].filter((part) => part !== '').join('-');
}

const familyOf = (person: ParsedPerson): string => nameOf(person).family ?? nameOf(person).plain;

const nameOf = ({ name, side, party }: ParsedPerson) => readName(name, nameOrder(side, party?.code));
