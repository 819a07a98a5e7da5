import { withoutAppended } from './fragment.ts';

/** For the page that is shown where there is none: leads on where only the form of the address was wrong. */
export async function findPage(): Promise<void> {
	const right = rightForm(location.pathname);
	if (right === null) return;
	const response = await fetch(right.path, { method: 'HEAD' }).catch(() => null);
	if (response?.ok) location.replace(right.path + location.search + (right.hash ?? location.hash));
}

/**
 * The form that addresses of the edition have: lower case, no `.html`, a closing slash after a page, none after a
 * file, a paragraph after `#`, nothing that mail or chat put behind. Null where the path has that form already.
 */
export function rightForm(path: string): { path: string; hash: string | null } | null {
	// Behind an address stands what was appended, also behind a slash of its own.
	const [place = '', fragment = ''] = withoutAppended(withoutAppended(path).replace(/\/+$/u, '/')).split('#');
	const page = withoutAppended(place.replace(/\/$/u, '')) + (place.endsWith('/') || place === '' ? '/' : '');
	let right = page
		.toLowerCase()
		.replace(/\/{2,}/gu, '/')
		.replace(/\/index\.html?$/u, '/')
		.replace(/\.html?\/?$/u, '/');
	const passage = /^(.*\/meetings\/[^/]+\/)([pn][1-9]\d*(?:-\d+)?)\/?$/u.exec(right);
	if (passage) right = passage[1] ?? right;
	const isFile = /\.[a-z]+\/?$/u.test(right);
	if (isFile) right = right.replace(/\/$/u, '');
	else if (!right.endsWith('/')) right += '/';
	const id = passage?.[2] ?? withoutAppended(fragment).toLowerCase();
	return right === path ? null : { path: right, hash: id === '' ? null : `#${id}` };
}
