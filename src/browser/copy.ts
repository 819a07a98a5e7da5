/** Puts words on the clipboard; false where the browser refuses, as it does on pages without a secure origin. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
