/** Runs in the head, before anything is drawn: applies the theme that the reader chose. */
export const themeScript = `try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;
