/**
 * Runs in the head, before anything is drawn: says that there is a script (`data-script`), so that what needs one has
 * its place from the start, and applies the theme that the reader chose.
 */
export const themeScript = `document.documentElement.dataset.script='';try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;
