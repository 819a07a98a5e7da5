/** Words no farther apart than this may well stand in one paragraph; whether they do is for the text to say. */
const reach = 60;

/** Do the places of several words come near each other somewhere? A word without a place (its record's head has it) is near. */
export function comeClose(lists: readonly (readonly number[])[]): boolean {
	const [fewest, ...others] = lists.filter((places) => places.length > 0).sort((a, b) => a.length - b.length);
	if (!fewest) return true;
	return fewest.some((place) =>
		others.every((places) => places.some((other) => Math.abs(other - place) <= reach)),
	);
}
