import { expect, it } from 'vitest';
import { nameFinder } from './name-finder.ts';

it('a text names an entry by any of its forms, whole words only, the longer name first', () => {
	const find = nameFinder([
		{ id: 'hun-sen', forms: ['Hun Sen'] },
		{ id: 'hun-manet', forms: ['Hun Manet'] },
		{ id: 'port', forms: ['port'] },
		{ id: 'port-call', forms: ['port call'] },
	]);
	expect([...find('Prime Minister HUN Manet’s port call')]).toEqual(['hun-manet', 'port-call']);
	expect([...find('a portrait of Hun Senior')]).toEqual([]);
});
