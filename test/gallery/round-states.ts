import type { Proposal } from '../../bot/core/proposal/proposal';
import { type Reader, viewFor } from '../../bot/core/proposal/view';
import { Refusal } from '../../bot/core/refusal';
import { deadlinePassedCard } from '../../cards/author/deadline-passed-card';
import { noticeCard } from '../../cards/author/notice-card';
import { lapsedReportCard, reopenedCard } from '../../cards/author/reopened-card';
import { reportCard } from '../../cards/author/report-card';
import { statusCard } from '../../cards/author/status-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { mentioning } from '../../cards/elements/mention';
import { askedAgainCard } from '../../cards/party/asked-again-card';
import { proposalCard } from '../../cards/party/proposal-card';
import { reminderCard } from '../../cards/party/reminder-card';
import { replyCard } from '../../cards/party/reply-card';
import { repliedSentence } from '../../cards/words/notices';
import { advisers, aMemo, aProposal, aRound } from '../support/builders';
import { afterSteps } from '../support/proposal/after-steps';
import { answered } from '../support/proposal/answered';
import {
  afterLifting,
  inNextVersion,
  putOutWithRule,
  seats,
  substitutions,
  takenBack,
  takenOver,
  withdrawn,
} from '../support/proposal/evolved-proposals';

const longWords = 'De roosters van de reddingsbrigades en het opleidingsplan raken elkaar. '.repeat(27).trim();
const informed = putOutWithRule({ kind: 'informed' });
const halfSeated = answered(putOutWithRule({ kind: 'all' }, seats, { substitutions }), {
  name: 'Elif Yilmaz',
  position: 'agreeWithRemark',
  remark: 'Zet de sluis erbij.',
});
const oneOfTwo = answered(putOutWithRule({ kind: 'count', count: 2 }), {});
const inOrder = aRound({ order: 'oneByOne' });
const taken = aRound({ takenOver });
const disagreed = answered(aProposal(), { position: 'disagree', remark: 'De kosten staan er niet in.' });
const bothAnswered = answered(disagreed, { party: 'waterschap', name: 'Noor van den Akker', day: '2026-03-05' });
const replied = afterSteps([{ kind: 'reply', revision: 2, text: longWords.slice(0, 700) }], disagreed).proposal;
const twentyAnswers = Array.from({ length: 20 }, (_, number) => `Adviseur ${number + 1}`).reduce(
  (proposal, name) => answered(proposal, { name }),
  disagreed,
);
const second = inNextVersion(bothAnswered, ['kustwacht']);
const ended = agreedAgain(answered(aProposal(), { party: 'waterschap' }));
const reopened = takenBack(ended);
const objections = Array.from({ length: 25 }, (_, number) => `Adviseur ${number + 1}`).reduce(
  (proposal, name) => answered(proposal, { name, position: 'disagree', remark: longWords }),
  aProposal(),
);
const withheld = answered(aProposal({ memo: aMemo({ confidentiality: 'vertrouwelijk' }) }), {
  position: 'disagree',
  remark: 'Te vroeg.',
});
const author = { kind: 'author' } as const;
const secretary = { kind: 'secretary' } as const;

const cardUrl = 'https://teams.microsoft.com/l/message/19%3Akustwacht%40thread.tacv2/1772443800000';
const twoPeople = [advisers.kustwacht, advisers.waterschap];
const twentyPeople = Array.from({ length: 20 }, (_, number) => ({
  id: `person-${number}`,
  name: `Adviseur met een lange naam ${number + 1}`,
}));

export const roundStates: Record<string, AdaptiveCard> = {
  'Voorstel, met een melding': mentioning(inChannel(aProposal()), twoPeople),
  'Voorstel, met een melding aan twintig mensen': mentioning(inChannel(aProposal()), twentyPeople),
  'Voorstel, ter kennisname': inChannel(informed),
  'Voorstel, een deel van de plaatsen is akkoord, namens iemand anders': inChannel(halfSeated),
  'Voorstel, plaatsen van een andere partij': inChannel(halfSeated, 'waterschap'),
  'Voorstel, een van twee akkoord': inChannel(oneOfTwo),
  'Voorstel, volgens de oplegnotitie': inChannel(taken),
  'Voorstel, nieuwe versie en opnieuw gevraagd': inChannel(second),
  'Voorstel, nieuwe versie en antwoord blijft': inChannel(second, 'waterschap'),
  'Voorstel, nieuwe versie en nog niet aan de beurt': inChannel(
    inNextVersion(answered(inOrder, {}), ['kustwacht', 'waterschap']),
    'waterschap',
  ),
  'Voorstel, Niet akkoord vervallen': inChannel(afterLifting(disagreed, 'kustwacht', 'Sietse Wiarda')),
  'Voorstel, ingetrokken met reden': inChannel(withdrawn(bothAnswered, longWords)),
  'Voorstel, antwoord op een oude versie': proposalCard(viewFor(second, forParty('kustwacht')), {
    refusal: new Refusal('olderVersion'),
    position: 'disagree',
    remark: longWords,
  }),
  'Voorstel, afgestemd en nog te herzien': inChannel(ended, 'brandweer'),
  'Voorstel, antwoord herzien': inChannel(reopened, 'brandweer'),
  'Status, antwoord herzien': statusCard(viewFor(reopened, author)),
  'Weer open': reopenedCard(viewFor(reopened, author), 'Sietse Wiarda', 'Adviseurs brandweer'),
  'Rapport dat niet meer geldt': lapsedReportCard(viewFor(reopened, author)),
  'Status, een voor een': statusCard(viewFor(inOrder, author)),
  'Status, plaatsen': statusCard(viewFor(halfSeated, author)),
  'Status, nieuwe versie': statusCard(viewFor(second, author)),
  'Status, voor de secretaris': statusCard(viewFor(disagreed, secretary)),
  'Status, voor de secretaris, vijfentwintig keer niet akkoord': statusCard(viewFor(objections, secretary)),
  'Status, ingetrokken met reden': statusCard(viewFor(withdrawn(bothAnswered), author)),
  'Rapport, nieuwe versie': reportCard(viewFor(agreedAgain(second), author)),
  'Melding, niet akkoord': firstNotice(disagreed),
  'Melding, Niet akkoord is veranderd': firstNotice(answered(disagreed, {})),
  'Melding, lange reden': firstNotice(answered(aProposal(), { position: 'disagree', remark: longWords })),
  'Melding, opmerking namens iemand anders': firstNotice(halfSeated),
  'Termijn voorbij': deadlinePassedCard(viewFor(bothAnswered, author)),
  'Nieuwe versie, onder de kaart': askedAgainCard(viewFor(second, forParty('kustwacht')), cardUrl),
  Herinnering: mentioning(reminderCard(viewFor(halfSeated, forParty('kustwacht')), cardUrl), twoPeople),
  'Herinnering, niet openbaar': reminderCard(viewFor(withheld, forParty('waterschap')), cardUrl),
  'Voorstel, twintig antwoorden': inChannel(twentyAnswers),
  'Voorstel, de auteur reageerde': inChannel(replied),
  'Melding, de auteur reageerde': firstNotice(replied, repliedSentence('Kustwacht en reddingsbrigades')),
  'Reactie van de auteur': replyTo(disagreed),
  'Reactie van de auteur, het antwoord is er niet meer': replyCard('Marjolein Terpstra', 'Dank u wel.', undefined),
};

function inChannel(proposal: Proposal, party = 'kustwacht'): AdaptiveCard {
  return proposalCard(viewFor(proposal, forParty(party)));
}

function forParty(party: string): Reader {
  return { kind: 'party', party };
}

function agreedAgain(proposal: Proposal): Proposal {
  return answered(answered(proposal, { day: '2026-03-12' }), { party: 'brandweer', day: '2026-03-13' });
}

function firstAnswer(proposal: Proposal) {
  const view = viewFor(proposal, author);
  const [row] = view.rows;
  const [answer] = row?.answers ?? [];
  if (!row || !answer) throw new Error('the sample has no answer');
  return { view, row, answer };
}

function firstNotice(proposal: Proposal, done = ''): AdaptiveCard {
  const { view, row, answer } = firstAnswer(proposal);
  return noticeCard(view, row.name, answer, done);
}

function replyTo(proposal: Proposal): AdaptiveCard {
  const words = 'De kosten staan in bijlage 2.\nIk stuur u vandaag een nieuwe versie.';
  return replyCard('Marjolein Terpstra', words, firstAnswer(proposal).answer);
}
