/** The inputs of Adaptive Cards that the bot uses. */
interface InputBase {
  id: string;
  label: string;
  value?: string;
  isRequired?: boolean;
  errorMessage?: string;
}

export type CardInput =
  | (InputBase & { type: 'Input.Text'; maxLength: number; isMultiline?: boolean; placeholder?: string })
  | (InputBase & { type: 'Input.Date' })
  | (InputBase & {
      type: 'Input.ChoiceSet';
      style: 'compact' | 'expanded';
      isMultiSelect: boolean;
      wrap: true;
      choices: readonly Choice[];
      /** Makes it a people picker, where the client has one. */
      'choices.data'?: { type: 'Data.Query'; dataset: 'graph.microsoft.com/users' };
    });

export interface Choice {
  title: string;
  value: string;
}
