/** Shows the paragraph that `?p=7` asks for in place of the record's principals. */
export function showParagraph(): void {
	const wanted = new URLSearchParams(location.search).get('p');
	if (wanted === null || !/^[1-9]\d*$/u.test(wanted)) return;
	const paragraph = document.getElementById(`p${wanted}`);
	if (!(paragraph instanceof HTMLTemplateElement)) return;
	document.getElementById('record')?.replaceWith(paragraph.content.cloneNode(true));
}
