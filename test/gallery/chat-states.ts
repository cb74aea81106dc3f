import { indexRowOf } from '../../bot/core/index-row';
import { Refusal } from '../../bot/core/refusal';
import type { AdaptiveCard } from '../../cards/adaptive-card';
import { choiceCard } from '../../cards/choice-card';
import { helpCard } from '../../cards/help-card';
import { linkCard, unlinkCard } from '../../cards/link-card';
import { partiesCard } from '../../cards/parties-card';
import { sayCard } from '../../cards/say-card';
import { whereToAnswerCard } from '../../cards/where-to-answer-card';
import { refusalSentence } from '../../cards/words/refusals';
import { aMemo, aProposal, threeParties } from '../builders';

const rows = Array.from({ length: 8 }, (_, number) =>
  indexRowOf(aProposal({ id: `${number}`, memo: aMemo({ subject: `Plan waterredding, deel ${number + 1}` }) })),
);
const [first, second, third] = threeParties();
const known = [first, second].flatMap((party) => (party ? [party] : []));
const unlinked = third ? [{ id: third.id, name: third.name, rule: third.rule }] : [];
const url = 'https://teams.microsoft.com/l/message/19:kustwacht/1';

export const chatStates: Record<string, AdaptiveCard> = {
  'Help, in een persoonlijk gesprek': helpCard({ isPrivate: true, isSecretary: false, hasSample: true }),
  'Help, voor de secretaris in een kanaal': helpCard({ isPrivate: false, isSecretary: true, hasSample: false }),
  Partijen: partiesCard([...known, ...unlinked]),
  'Partijen, nog geen': partiesCard([]),
  'Keuze uit voorstellen': choiceCard(rows),
  'Koppelen, welke partij': linkCard({ kind: 'askWhich', name: 'Kustwagt', parties: known }, 'channel'),
  Ontkoppelen: unlinkCard({ party: 'Adviseurs brandweer' }, 'channel'),
  'Waar antwoorden': whereToAnswerCard([{ title: 'Regionaal plan waterredding', url }]),
  'Waar antwoorden, meer voorstellen': whereToAnswerCard([
    { title: 'Eerste plan', url },
    { title: 'Tweede plan', url },
  ]),
  'Eén zin': sayCard(refusalSentence(new Refusal('unknownProposal'))),
};
