// Set before the canvas is loaded: with the fonts of the machine, pictures would differ from one to the next.
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
export const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
