/** For the page that is shown where there is none: leads on where only the form of the address was wrong. */
export async function findPage(): Promise<void> {
	const right = rightForm(location.pathname);
	if (right === null) return;
	const response = await fetch(right.path, { method: 'HEAD' }).catch(() => null);
	if (response?.ok) location.replace(right.path + location.search + (right.hash ?? location.hash));
}

/**
 * The form that addresses of the edition have: lower case, no `.html`, a closing slash after a page, none after a
 * file, a paragraph after `#`. Null where the path has that form already.
 */
export function rightForm(path: string): { path: string; hash: string | null } | null {
	let right = path
		.toLowerCase()
		.replace(/\/{2,}/gu, '/')
		.replace(/\/index\.html?$/u, '/')
		.replace(/\.html?\/?$/u, '/');
	const passage = /^(.*\/meetings\/[^/]+\/)([pn][1-9]\d*)\/?$/u.exec(right);
	if (passage) right = passage[1] ?? right;
	const isFile = /\.[a-z]+\/?$/u.test(right);
	if (isFile) right = right.replace(/\/$/u, '');
	else if (!right.endsWith('/')) right += '/';
	return right === path ? null : { path: right, hash: passage ? `#${passage[2]}` : null };
}
