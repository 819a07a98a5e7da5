import type { Redirect } from '../schemas/redirects.ts';
import { inContent } from '../setting/content-dir.ts';

/** The id that a record has today, followed through its renamings. Throws when they lead in a circle. */
export function presentId(redirects: readonly Redirect[], id: string): string {
	const seen = new Set<string>();
	let present = id;
	for (;;) {
		const next = redirects.find(({ from }) => from === present);
		if (!next) return present;
		if (seen.has(present)) {
			throw new Error(
				`${inContent('redirects.yaml')} leads in a circle: ${[...seen, present].join(' → ')}. Remove one of these redirects.`,
			);
		}
		seen.add(present);
		present = next.to;
	}
}
