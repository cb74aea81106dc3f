import type { TextDocument } from '../../bot/core/archive/text-document';
import type { Submission } from '../../bot/core/proposal/proposal';
import { chainStart, recordEvents } from '../../bot/store/chain';
import { certificateDocument } from '../../cards/certificate/certificate-document';
import { aMemo, aParty, aRound, aSubmission, aSubmittedEvent, threeParties } from '../support/builders';
import { afterSteps, type Step } from '../support/proposal/after-steps';
import { ada, britt, chris, municipalities } from '../support/proposal/municipalities';

/** The certificate of a note put out in this way, after these steps. */
export function certificateAfter(steps: readonly Step[], submission: Partial<Submission> = {}): TextDocument {
  const { proposal, said, events: later } = afterSteps(steps, aRound(submission));
  const refused = said.find((words) => !['vastgelegd', 'als eerder'].includes(words));
  if (refused) throw new Error(`the sample is refused: ${refused}`);
  const events = [aSubmittedEvent(aSubmission(submission)), ...later];
  return certificateDocument({
    proposal,
    events,
    lastHash: recordEvents(chainStart, events).at(-1)?.hash ?? '',
    ...(proposal.status === 'agreed' && { finishedSha256: 'd'.repeat(64) }),
  });
}

const kustwacht = { party: 'kustwacht', kind: 'agree' } as const;
const brandweer = { party: 'brandweer', kind: 'agree' } as const;
const waterschap = {
  party: 'waterschap',
  kind: 'agreeWithRemark',
  remark: 'Let op de vaarroute door het Zuiderdiep: die is in het voorjaar verlegd.',
} as const;
const objection = { ...kustwacht, kind: 'disagree', remark: 'De dekking op het Noordermeer ontbreekt.' } as const;
const reply = { kind: 'reply', revision: 2, text: 'De dekking staat nu in bijlage 2.' } as const;
const personId = '3a5d8e20-1f64-4c7b-8a0e-6b9f2d4c1e02';

/** A proposal that met with an objection, was talked over, and agreed. */
export const settled: readonly Step[] = [objection, waterschap, reply, { kind: 'remind' }, kustwacht, brandweer];

const byMunicipality = [ada, britt, chris].map((by) => ({ party: 'gemeenten', kind: 'agree' as const, by }));

/** The certificate in every state that a proposal can have, by name. */
export const certificateStates: Readonly<Record<string, TextDocument>> = {
  'afgestemd, na een bezwaar': certificateAfter(settled),
  'open, niemand antwoordde': certificateAfter([]),
  'open, een bezwaar': certificateAfter([objection, waterschap]),
  ingetrokken: certificateAfter([objection, { kind: 'withdraw' }]),
  'bezwaar vervallen': certificateAfter([
    objection,
    waterschap,
    brandweer,
    { kind: 'lift', party: 'kustwacht', personId },
    kustwacht,
  ]),
  'nieuwe versie, opnieuw afgestemd': certificateAfter([
    kustwacht,
    waterschap,
    { kind: 'newVersion', voided: ['kustwacht'] },
    kustwacht,
    brandweer,
  ]),
  'weer open, het laatste antwoord teruggenomen': certificateAfter([
    objection,
    waterschap,
    brandweer,
    kustwacht,
    { kind: 'takeBack', party: 'kustwacht' },
  ]),
  'overgenomen en ter kennisname': certificateAfter([brandweer], {
    parties: [
      aParty(),
      aParty({ id: 'waterschap', name: 'Waterschap Noorderzijl', rule: { kind: 'informed' } }),
      ...threeParties().slice(2),
    ],
    takenOver: [{ party: 'kustwacht', date: '2025-11-05', isYearDerived: false, advice: 'Akkoord' }],
  }),
  'een plaats voor elke gemeente': certificateAfter(byMunicipality, { parties: [municipalities()] }),
  'lange en vreemde teksten': certificateAfter(
    [
      {
        ...objection,
        remark: `Şükrü Öztürk & Đặng <b>zegt</b> 👍 nee. ${'Dat komt doordat het te lang duurt. '.repeat(50)}`,
      },
      { ...waterschap, remark: 'w'.repeat(600) },
    ],
    { memo: aMemo({ subject: 'Noodzaak & nut van <Δ>: '.repeat(10), request: 'Vast te stellen.\n'.repeat(120) }) },
  ),
};
