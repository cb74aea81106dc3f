import type { CommandWord } from '../core/command-word';
import { commandWords } from '../core/command-word';
import { type Ask, whyNotAllowed, whyNotHere } from '../core/permission';
import type { BotPorts } from './ports';
import type { Asker } from './scope';

/** True where the sample note may be asked for. */
export type SamplePort = Pick<BotPorts, 'sampleNote'>;

/**
 * Returns the commands that this asker may give here. In private anybody may be the author of a proposal, so an
 * author's commands are among them.
 */
export function commandsFor({ sampleNote }: SamplePort, asker: Asker): CommandWord[] {
  const isHere = (ask: Ask) => !whyNotHere(ask, asker.place);
  const isAllowed = (ask: Ask) => !whyNotAllowed(ask, asker);
  const isOffice = asker.place.kind === 'personal' || asker.isSecretary;
  const mayGive: Record<CommandWord, boolean> = {
    help: true,
    'alles wat ik kan': true,
    'wat moet ik doen': true,
    status: true,
    'wie nog': true,
    overzicht: true,
    'overzicht afgestemd': true,
    lijst: isAllowed('listMeeting'),
    'te laat': true,
    herinner: isOffice,
    termijn: isOffice,
    'voeg toe': isOffice,
    intrekken: isHere('startWithdrawal'),
    nieuw: isHere('handInNote'),
    concept: isHere('handInNote'),
    'nieuwe versie': isHere('startNewVersion'),
    logboek: isHere('readHistory'),
    export: isHere('exportRecord'),
    vervang: isAllowed('replaceOneself'),
    partijen: isAllowed('manageParties'),
    // Told in private too, because a secretary who reads it there must know what to type in a channel.
    koppel: asker.isSecretary,
    ontkoppel: asker.isSecretary,
    bewaartermijn: isAllowed('removeExpired'),
    voorbeeld: isHere('handInNote') && sampleNote !== undefined,
  };
  return commandWords.filter((word) => mayGive[word]);
}
