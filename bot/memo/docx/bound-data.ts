import { deepIn, elementsIn, firstIn, textOf, type XmlElement } from './parse-xml';

/**
 * Finds the content controls whose text differs from the data that they are bound to. Word fills those anew on opening,
 * so the author's page shows something else than the file says.
 */
export function staleControls(root: XmlElement, stores: readonly XmlElement[]): XmlElement[] {
  return deepIn(root, 'w:sdt').flatMap((control) => [
    ...(showsItsData(control, stores) ? [] : [control]),
    ...staleControls(control, stores),
  ]);
}

/** True for a control that is bound to nothing. */
function showsItsData(control: XmlElement, stores: readonly XmlElement[]): boolean {
  const properties = firstIn(control, 'w:sdtPr');
  const path = firstIn(properties, 'w:dataBinding')?.attributes['w:xpath'];
  if (path === undefined) return true;
  const values = stores.flatMap((store) => valueAt(store, path)?.trim() ?? []);
  const shown = shownIn(control).trim();
  const meant = [shown, ...valuesShownAs(properties, shown)];
  return values.length > 0 && values.every((value) => meant.includes(value) || isDay(properties, value));
}

/** A tick box is stored as `true` or `1`, or as neither. */
function shownIn(control: XmlElement): string {
  const state = firstIn(control, 'w:sdtPr', 'w14:checkbox', 'w14:checked')?.attributes['w14:val'];
  return state ?? deepIn(control, 'w:t').map(textOf).join('');
}

/**
 * Returns the data at a path as Word writes it, `/ns0:note[1]/ns0:status[1]`; undefined when there is none, or the path
 * is of another kind.
 */
function valueAt(store: XmlElement, path: string): string | undefined {
  const steps = [...path.matchAll(/\/(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?/g)];
  if (steps.map(([step]) => step).join('') !== path) return undefined;
  const top: Pick<XmlElement, 'children'> = { children: [store] };
  const found = steps.reduce<Pick<XmlElement, 'children'> | undefined>(
    (parent, [, name, place = '1']) => parent && childrenCalled(parent, name)[Number(place) - 1],
    top,
  );
  return found && textOf(found);
}

function childrenCalled(parent: Pick<XmlElement, 'children'>, name: string | undefined): XmlElement[] {
  return elementsIn(parent).filter(({ tag }) => tag.split(':').at(-1) === name);
}

/** A list may show other words for its values. */
function valuesShownAs(properties: XmlElement | undefined, shown: string): string[] {
  const lists = ['w:dropDownList', 'w:comboBox'].flatMap((name) => elementsIn(firstIn(properties, name), 'w:listItem'));
  return lists.flatMap(({ attributes }) =>
    attributes['w:displayText'] === shown ? (attributes['w:value'] ?? []) : [],
  );
}

/** A date is stored in ISO 8601, and shown as people write it. */
function isDay(properties: XmlElement | undefined, value: string): boolean {
  const day = firstIn(properties, 'w:date')?.attributes['w:fullDate']?.slice(0, 10);
  return day !== undefined && value.startsWith(day);
}
