/** Something with a title. `apart`: words that tell it from another with the same title. */
interface Titled {
  title: string;
  apart?: string;
}

/** Adds to equal titles the words that tell them apart, or else a number, so that no two buttons of a list are alike. */
export function withTitlesApart<Option extends Titled>(options: readonly Option[]): Option[] {
  const told = options.map((option) => {
    const isAlone = options.filter(({ title }) => title === option.title).length === 1;
    return isAlone || !option.apart ? option : { ...option, title: `${option.title}, ${option.apart}` };
  });
  const taken = new Set<string>();
  return told.map((option) => {
    const title = freeTitle(option.title, taken);
    taken.add(title);
    return { ...option, title };
  });
}

function freeTitle(title: string, taken: ReadonlySet<string>, number = 1): string {
  const numbered = number === 1 ? title : `${title} (${number})`;
  return taken.has(numbered) ? freeTitle(title, taken, number + 1) : numbered;
}
