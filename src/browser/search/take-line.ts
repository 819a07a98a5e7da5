import { commas, element } from './element.ts';
import type { FoundPassage } from './messages.ts';
import { type TakenForm, takenFile } from './take-away.ts';

const forms: readonly (readonly [form: TakenForm, name: string])[] = [
	['csv', 'CSV'],
	['json', 'JSON'],
	['bib', 'BibTeX'],
];

/** Under the results: the passages shown, as files, made when one is asked for. */
export function takeLine(passages: () => Promise<FoundPassage[]>): HTMLElement[] {
	const status = element('span', { role: 'status' });
	const take = async (form: TakenForm): Promise<void> => {
		try {
			const file = await takenFile(await passages(), form);
			const link = element('a', { href: URL.createObjectURL(file), download: file.name });
			link.click();
			URL.revokeObjectURL(link.href);
			status.textContent = '';
		} catch {
			status.textContent = ' The file could not be made; check the connection.';
		}
	};
	const buttons = forms.map(([form, name]) => {
		const button = element('button', { type: 'button', class: 'plain' }, name);
		button.addEventListener('click', () => take(form));
		return button;
	});
	return [element('p', { class: 'sm' }, 'Take the passages on this page away as ', commas(buttons), status)];
}
