/**
 * Scripts that stand in the head and run before anything is drawn. They are the only ones within pages, and constant:
 * the content security policy lets them run by their hashes.
 */
export const atOnce = {
	/**
	 * Says that there is a script (`data-script`), so that what needs one has its place, and applies the chosen theme. When
	 * the page is there and its script has not begun, because it is blocked or the browser cannot run it, there is none.
	 */
	theme: `document.documentElement.dataset.script='';addEventListener('DOMContentLoaded',()=>{var d=document.documentElement.dataset;if(!('started' in d))delete d.script});try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`,
	/** On a record: the view that the address asks for. */
	view: `if(new URLSearchParams(location.search).get('view')==='sides')document.documentElement.dataset.view='sides'`,
	/** On the search page: what only readers without a script need is gone, and no suggestion makes way for results. */
	search: `document.documentElement.classList.add('scripted',...(location.search.length>1?['asked']:[]));addEventListener('DOMContentLoaded',()=>{if(!('started' in document.getElementById('search').dataset))document.documentElement.classList.remove('scripted','asked')})`,
	/** On a page that moved: leads to `data-to`, with the part that was asked for. */
	moved: `var [path,part='']=document.documentElement.dataset.to.split('#');location.replace(path+location.search+(location.hash||(part&&'#'+part)))`,
} as const;
