type Theme = 'light' | 'dark';

/** The button names the theme that it leads to. A choice equal to the system's is forgotten. */
export function startTheme(button: HTMLButtonElement | null): void {
	applyChoice();
	const name = button?.querySelector('span');
	if (!button || !name) return;
	const root = document.documentElement;
	const darkSystem = matchMedia('(prefers-color-scheme: dark)');
	const system = (): Theme => (darkSystem.matches ? 'dark' : 'light');
	const current = (): Theme => (root.dataset.theme as Theme | undefined) ?? system();
	const show = (): void => {
		name.textContent = current() === 'dark' ? 'Light' : 'Dark';
	};
	button.addEventListener('click', () => {
		const next: Theme = current() === 'dark' ? 'light' : 'dark';
		if (next === system()) delete root.dataset.theme;
		else root.dataset.theme = next;
		try {
			if (next === system()) localStorage.removeItem('theme');
			else localStorage.setItem('theme', next);
		} catch {
			// Storage is refused: the choice holds for this page.
		}
		show();
	});
	darkSystem.addEventListener('change', show);
	show();
}

/** The choice of an earlier visit, where the script in the head could not apply it. */
function applyChoice(): void {
	try {
		const chosen = localStorage.getItem('theme');
		if (chosen) document.documentElement.dataset.theme = chosen;
	} catch {
		// Storage is refused: the system's theme holds.
	}
}
