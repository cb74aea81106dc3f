import { type AdaptiveCard, actionSet, type CardElement, card, heading, richText, run, text } from './adaptive-card';
import { askButton } from './ask-button';
import { commandMeanings } from './words/commands';

interface HelpFor {
  /** In private one is an author; in a channel or group chat one advises. */
  isPrivate: boolean;
  isSecretary: boolean;
  hasSample: boolean;
}

type ExplainedCommand = keyof typeof commandMeanings;

const title = 'Wat kunt u vragen?';

/** What can be asked here, by whoever asked. */
export function helpCard({ isPrivate, isSecretary, hasSample }: HelpFor): AdaptiveCard {
  const commands: ExplainedCommand[] = [
    'status',
    ...(isPrivate ? (['nieuw'] as const) : []),
    ...(isPrivate && hasSample ? (['voorbeeld'] as const) : []),
    ...(isSecretary ? (['partijen'] as const) : []),
  ];
  // What is typed in a channel only, or needs a name, is explained; a button would do nothing.
  const explained: ExplainedCommand[] = isSecretary ? ['koppel', 'ontkoppel'] : [];
  return card(
    [
      heading(title),
      text(isPrivate ? toAuthor : toAdviser),
      ...[...commands, ...explained].map(line),
      actionSet(commands.map(askButton), 'Medium'),
    ],
    title,
  );
}

const toAuthor =
  'Stuur uw oplegnotitie als Word-bestand of pdf, of plak de tekst. Wij maken er een concept van. Dat kijkt u na en zet u uit.';
const toAdviser =
  'Over een voorstel antwoordt u op de kaart zelf: Akkoord, Akkoord met opmerking of Niet akkoord. Verder kunt u dit typen.';

function line(command: ExplainedCommand): CardElement {
  return richText([run(command, { weight: 'Bolder' }), run(`: ${commandMeanings[command]}`)], 'Small');
}
