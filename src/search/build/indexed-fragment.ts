import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fragment } from '../record.ts';

/** What Pagefind keeps of a page, from its file `<id>.pf_fragment`. */
export function indexedFragment(path: string, content: Uint8Array): Fragment & { id: string } {
	const text = gunzipSync(content).toString();
	return {
		...(JSON.parse(text.slice(text.indexOf('{'))) as Fragment),
		id: basename(path, '.pf_fragment'),
	};
}
