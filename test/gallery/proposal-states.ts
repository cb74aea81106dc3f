import { memoLimits } from '../../bot/core/note/memo';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { viewFor } from '../../bot/core/proposal/view';
import { reportCard } from '../../cards/author/report-card';
import { statusCard } from '../../cards/author/status-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { memoCard } from '../../cards/party/memo-card';
import { proposalCard } from '../../cards/party/proposal-card';
import { aDocument, aMemo, aParty, aProposal, aRound, someSections } from '../support/builders';
import { answered } from '../support/proposal/answered';

const longRemark = 'Let op de samenhang met het opleidingsplan, want de roosters raken elkaar. '.repeat(26).trim();
const longText = 'Wij vragen aandacht voor de planning – ook “in de zomer” – én voor de kosten. '.repeat(100);

const submitted = aProposal();
const oneAgreed = answered(submitted, {});
const withRemark = answered(oneAgreed, {
  party: 'waterschap',
  name: 'Noor van den Akker',
  position: 'agreeWithRemark',
  remark: 'Zet de opstapplaats bij de sluis er ook bij. Die is sinds januari open.',
  day: '2026-03-05',
});
const disagreed = answered(withRemark, {
  party: 'brandweer',
  name: 'Hamza Bouzid',
  position: 'disagree',
  remark: 'De kosten per gemeente staan er niet in.',
  day: '2026-03-09',
});
const agreed = answered(disagreed, { party: 'brandweer', name: 'Hamza Bouzid', day: '2026-03-12' });
const withdrawn: Proposal = { ...withRemark, status: 'withdrawn', closedAt: '2026-03-11T10:00:00.000Z' };
const withheld = aProposal({ memo: aMemo({ confidentiality: 'vertrouwelijk' }), number: 17 });
const longest = aProposal({
  memo: aMemo({
    subject: longText.slice(0, memoLimits.line),
    request: longText.slice(0, memoLimits.request),
    attachments: Array.from(
      { length: memoLimits.lines },
      (_, number) => `Bijlage ${number}: ${longText.slice(0, 250)}`,
    ),
  }),
});
const lively = aProposal({
  memo: aMemo({
    subject: '**Vet**, [een link](https://kwaad.example) & <b>HTML</b>',
    request: '# Kop\n- [Klik hier](https://kwaad.example)\n<at>Iedereen</at>',
  }),
});
const thirtyParties = aProposal({
  parties: Array.from({ length: 30 }, (_, number) => aParty({ id: `gemeente-${number}`, name: `Gemeente ${number}` })),
});
const longNames = aRound({
  parties: ['Crisisbeheersing', 'Portefeuillehouders', 'Veiligheidsdirectie', 'Informatievoorziening'].map((name) =>
    aParty({ id: name, name }),
  ),
});
const busy = Array.from({ length: 60 }, (_, number) => `Adviseur ${number + 1}`).reduce(
  (proposal, name) => answered(proposal, { name, position: 'agreeWithRemark', remark: longRemark }),
  submitted,
);

export const proposalStates: Record<string, AdaptiveCard> = {
  'Voorstel, net uitgezet': inChannel(submitted),
  'Voorstel, deze partij is akkoord': inChannel(oneAgreed),
  'Voorstel, met opmerking': inChannel(withRemark, 'waterschap'),
  'Voorstel, niet akkoord': inChannel(disagreed, 'brandweer'),
  'Voorstel, lange reden': inChannel(answered(submitted, { position: 'disagree', remark: longRemark })),
  'Voorstel, zestig lange opmerkingen': inChannel(busy),
  'Voorstel, afgestemd': inChannel(agreed, 'waterschap'),
  'Voorstel, ingetrokken': inChannel(withdrawn),
  'Voorstel, niet openbaar': inChannel({ ...withheld, channelFacts: 'shown' }),
  'Voorstel, niet openbaar en alleen het nummer': inChannel({ ...withheld, channelFacts: 'hidden' }),
  'Voorstel, niet openbaar en afgestemd': inChannel(answeredByAll(withheld)),
  'Voorstel, langste notitie': inChannel(longest),
  'Voorstel, tekens die ergens iets betekenen': inChannel(lively),
  'Voorstel, dertig partijen': inChannel(thirtyParties, 'gemeente-1'),
  'Voorstel, lange namen van partijen': inChannel(
    answered(longNames, { party: 'Crisisbeheersing', position: 'agreeWithRemark', remark: 'Let op.' }),
    'Crisisbeheersing',
  ),
  'Notitie lezen': memoCard(viewFor(submitted, { kind: 'party', party: 'kustwacht' }), someSections()),
  'Notitie lezen, langste notitie': memoCard(
    viewFor(longest, { kind: 'party', party: 'kustwacht' }),
    Array.from({ length: 40 }, (_, number) => ({ heading: `Onderdeel ${number + 1}`, text: longText })),
  ),
  'Notitie lezen, afgestemd': memoCard(viewFor(agreed, { kind: 'party', party: 'kustwacht' }), someSections()),
  'Status, net uitgezet': forAuthor(submitted),
  'Status, met opmerking': forAuthor(withRemark),
  'Status, niet akkoord': forAuthor(disagreed),
  'Status, afgestemd': forAuthor(agreed),
  'Status, ingetrokken': forAuthor(withdrawn),
  'Status, zestig lange opmerkingen': forAuthor(busy),
  Rapport: reportCard(viewFor(agreed, { kind: 'author' })),
  'Rapport, link om te downloaden': reportCard(viewFor(agreed, { kind: 'author' }), {
    what: 'certificate',
    url: 'https://akkoord.example/files/x',
  }),
  'Rapport, met een nieuw document': reportCard(
    viewFor({ ...agreed, document: aDocument({ notFilled: 'unclearTable' }) }, { kind: 'author' }),
  ),
  'Rapport, zestig lange opmerkingen': reportCard(viewFor(answeredByAll(busy), { kind: 'author' })),
};

function inChannel(proposal: Proposal, party = 'kustwacht'): AdaptiveCard {
  return proposalCard(viewFor(proposal, { kind: 'party', party }));
}

function forAuthor(proposal: Proposal): AdaptiveCard {
  return statusCard(viewFor(proposal, { kind: 'author' }));
}

function answeredByAll(proposal: Proposal): Proposal {
  return proposal.parties.reduce((next, { id }) => answered(next, { party: id, name: `Lid van ${id}` }), proposal);
}
