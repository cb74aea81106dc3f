import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  heading,
  richText,
  run,
  text,
} from '../elements/adaptive-card';
import { askButton } from '../elements/ask-button';
import { mostButtons } from '../elements/fit-card';
import { commandMeanings, helpForAdviser, helpForAuthor, helpTitle, whichProposalToo } from '../words/commands';

interface HelpFor {
  /** In a private chat the reader is taken for an author, in a channel or group chat for an adviser. */
  isPrivate: boolean;
  isSecretary: boolean;
  hasSample: boolean;
}

type ExplainedCommand = keyof typeof commandMeanings;

/** Lists the commands that this reader may use here. */
export function helpCard(helpFor: HelpFor): AdaptiveCard {
  const { isPrivate } = helpFor;
  return card(
    [
      heading(helpTitle),
      text(isPrivate ? helpForAuthor : helpForAdviser),
      text(whichProposalToo),
      ...explained(helpFor).map(line),
      actionSet(
        buttons(helpFor)
          .slice(0, mostButtons)
          .map((word) => askButton(word)),
        'Medium',
      ),
    ],
    helpTitle,
  );
}

function explained({ isPrivate, isSecretary, hasSample }: HelpFor): ExplainedCommand[] {
  return [
    'status',
    'wie nog',
    'overzicht',
    'te laat',
    ...(isPrivate ? office : isSecretary ? (['herinner', 'termijn'] as const) : []),
    'vervang',
    ...(isPrivate && hasSample ? (['voorbeeld'] as const) : []),
    ...(isSecretary ? (['partijen', 'koppel', 'ontkoppel'] as const) : []),
    ...(isPrivate && isSecretary ? (['bewaartermijn'] as const) : []),
  ];
}

const office = ['herinner', 'intrekken', 'termijn', 'nieuw', 'nieuwe versie', 'logboek', 'export'] as const;

/** The commands that work without further words, as buttons. */
function buttons({ isPrivate, isSecretary, hasSample }: HelpFor): ExplainedCommand[] {
  return [
    'status',
    ...(isPrivate ? (['nieuw'] as const) : []),
    ...(isPrivate && hasSample ? (['voorbeeld'] as const) : []),
    ...(isSecretary ? (['partijen'] as const) : []),
    'overzicht',
    'te laat',
    'wie nog',
  ];
}

function line(command: ExplainedCommand): CardElement {
  return richText([run(command, { weight: 'Bolder' }), run(`: ${commandMeanings[command]}`)], 'Small');
}
