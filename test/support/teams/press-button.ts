/** The activity that Teams sends for a button: its verb, and its data with the inputs merged in. */
export interface Press {
  verb: string;
  data: Record<string, unknown>;
}

type Element = Record<string, unknown>;

/**
 * Presses the button with the last of these titles, after unfolding those before it (`['Niet akkoord', 'Versturen']`).
 * `typed` is the text of each input, by its label. Teams also sends the values of other inputs, unless the button takes
 * none, and sends nothing while a required input is empty.
 */
export function pressButton(card: object, titles: readonly string[], typed: Readonly<Record<string, string>>): Press {
  let scope: Element = card as Element;
  const inputs = inputsIn(scope);
  for (const title of titles.slice(0, -1)) {
    scope = (buttonIn(scope, title).card ?? {}) as Element;
    inputs.push(...inputsIn(scope));
  }
  const button = buttonIn(scope, titles.at(-1) ?? '');
  const values = button.associatedInputs === 'none' ? {} : valuesOf(inputs, typed);
  return { verb: String(button.verb), data: { ...(button.data as Element), ...values } };
}

/** Returns the value of each input on the card, by its label. Those under a button that unfolds are left out. */
export function inputsOf(card: unknown): Record<string, unknown> {
  return Object.fromEntries(inputsIn(card).map(({ label, value = '' }) => [String(label), value]));
}

function valuesOf(inputs: readonly Element[], typed: Readonly<Record<string, string>>): Record<string, unknown> {
  const unknown = Object.keys(typed).find((label) => !inputs.some((input) => input.label === label));
  if (unknown) throw new Error(`there is no input ${unknown}, only ${inputs.map((input) => input.label).join(', ')}`);
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const value = typed[String(input.label)] ?? input.value;
      if (input.isRequired && !value) throw new Error(String(input.errorMessage));
      return value === undefined ? [] : [[String(input.id), value]];
    }),
  );
}

function buttonIn(scope: Element, title: string): Element {
  const buttons = elementsIn(scope).filter((element) => String(element.type).startsWith('Action.'));
  const button = buttons.find((each) => each.title === title);
  if (!button) throw new Error(`there is no button ${title}, only ${buttons.map((each) => each.title).join(', ')}`);
  return button;
}

function inputsIn(scope: unknown): Element[] {
  return elementsIn(scope).filter((element) => String(element.type).startsWith('Input.'));
}

/** Returns every element on the card that is not folded away. */
function elementsIn(scope: unknown): Element[] {
  if (Array.isArray(scope)) return scope.flatMap(elementsIn);
  if (typeof scope !== 'object' || scope === null) return [];
  const parts = ['body', 'items', 'columns', 'rows', 'cells', 'actions'].map((key) => (scope as Element)[key]);
  return [scope as Element, ...parts.flatMap(elementsIn)];
}
