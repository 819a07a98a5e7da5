import palette from './palette.css?raw';

/** A colour of the palette by day and by night, as `#rrggbb`. Throws for a name that the palette does not have. */
export function colour(name: string): { light: string; dark: string } {
	const [, light, dark] =
		new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(palette) ?? [];
	if (light === undefined || dark === undefined) throw new Error(`src/styles/palette.css has no --${name}.`);
	return { light, dark };
}
