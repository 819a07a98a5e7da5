import type { CiteDocument } from '../exports/citations/cite-json.ts';
import { fillTemplate } from '../exports/citations/fill-template.ts';
import { copyText } from './copy.ts';

/** Shows the copy buttons and the choice of paragraph; the templates are fetched when a paragraph is first chosen. */
export function startCite(section: HTMLElement | null): void {
	if (!section) return;
	const status = section.querySelector('[role="status"]');
	const say = (words: string): void => {
		if (status) status.textContent = words;
	};
	for (const button of section.querySelectorAll<HTMLButtonElement>('.copy')) {
		button.hidden = false;
		button.addEventListener('click', async () => {
			const text = button.closest('.citation')?.querySelector('[data-citation]')?.textContent ?? '';
			const done = await copyText(text);
			say(done ? 'Citation copied.' : 'The browser did not allow copying.');
			button.textContent = done ? 'Copied' : 'Copy';
			setTimeout(() => {
				button.textContent = 'Copy';
			}, 2000);
		});
	}
	startChoice(section, say);
}

function startChoice(section: HTMLElement, say: (words: string) => void): void {
	const select = section.querySelector('select');
	const label = select?.closest('label');
	const address = section.dataset.cite;
	if (!select || !label || !address) return;
	const shown = [...section.querySelectorAll<HTMLElement>('[data-citation]')];
	const record = new Map(shown.map((element) => [element, element.textContent]));
	let templates: Promise<CiteDocument> | undefined;
	const choose = async (): Promise<void> => {
		const n = select.value;
		if (n === '') {
			for (const [element, text] of record) element.textContent = text;
			say('Citations of the record.');
			return;
		}
		templates ??= fetch(address).then((response) => response.json() as Promise<CiteDocument>);
		const { templates: forms, paragraphs } = await templates;
		const sha256 = paragraphs[n] ?? '';
		for (const element of shown) {
			element.textContent = fillTemplate(forms[element.dataset.citation ?? ''] ?? '', { n, sha256 });
		}
		say(`Citations of paragraph ${n}.`);
	};
	select.addEventListener('change', () => {
		choose().catch(() => {
			templates = undefined;
			select.value = '';
			say('The citations of paragraphs could not be loaded.');
		});
	});
	label.hidden = false;
}
