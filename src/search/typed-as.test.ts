import { expect, it } from 'vitest';
import { typedAs } from './typed-as.ts';

it('a folded word is shown as it was typed, without the marks about it', () => {
	expect(typedAs('the “Angkor Wat”, again', 'angkor')).toBe('Angkor');
	expect(typedAs('the “Angkor Wat”, again', 'wat')).toBe('Wat');
	expect(typedAs('nothing', 'else')).toBe('else');
});
