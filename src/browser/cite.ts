import type { CiteDocument } from '../exports/citations/cite-json.ts';
import { fillTemplate } from '../exports/citations/fill-template.ts';
import { atThisAddress } from './at-this-address.ts';
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
	for (const element of section.querySelectorAll('[data-citation="wikipedia"]'))
		element.textContent = readToday(element.textContent ?? '');
	startChoice(section, say);
}

/** The reader's own day as the day of access. */
function readToday(citation: string): string {
	const now = new Date();
	const two = (number: number): string => String(number).padStart(2, '0');
	const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	return citation.replace(/\|access-date=[\d-]+/u, `|access-date=${today}`);
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
			const form = element.dataset.citation ?? '';
			const citation = fillTemplate(atThisAddress(forms[form] ?? ''), { n, sha256 });
			element.textContent = form === 'wikipedia' ? readToday(citation) : citation;
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
