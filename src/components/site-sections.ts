import { address } from '../words/addresses.ts';

/** The sections of the site, in the order of the menu. `where` says on which widths an entry stands in the head. */
export const sections = [
	{ id: 'meetings', label: 'Meetings', path: address.meetings, where: undefined },
	{ id: 'topics', label: 'Subjects', path: address.topics, where: undefined },
	{ id: 'people', label: 'People', path: address.people, where: undefined },
	{ id: 'places', label: 'Places', path: address.places, where: undefined },
	{ id: 'index', label: 'A–Z', path: address.index, where: undefined },
	{ id: 'data', label: 'Data', path: address.data, where: undefined },
	{ id: 'about', label: 'About', path: address.about, where: undefined },
	{ id: 'search', label: 'Search', path: address.search, where: 'narrow' },
] as const;

export type SectionName = (typeof sections)[number]['id'];
