/**
 * The headers that a `_headers` file gives a path: a line at the margin is a pattern (`*` stands for any characters), the
 * indented lines below it are headers. Values of two rules for one header are joined by a comma.
 */
export function headersFor(file: string, path: string): Map<string, string> {
	const headers = new Map<string, string>();
	let matches = false;
	for (const line of file.split('\n')) {
		const [, name, value] = /^\s+([^:]+): (.*)$/u.exec(line) ?? [];
		if (name === undefined || value === undefined) matches = line !== '' && patternOf(line).test(path);
		else if (matches)
			headers.set(name, [...(headers.has(name) ? [headers.get(name)] : []), value].join(', '));
	}
	return headers;
}

const patternOf = (line: string): RegExp =>
	new RegExp(`^${line.split('*').map(RegExp.escape).join('.*')}$`, 'u');
