import { viewFor } from '../../bot/core/proposal/view';
import { proposalCard } from '../../cards/party/proposal-card';
import { aMemo, aProposal } from '../support/builders';
import { afterSteps, wordsOf } from '../support/proposal/after-steps';

const answered = afterSteps([
  { party: 'kustwacht', kind: 'agreeWithRemark', remark: 'Denk aan het ijs.' },
  { party: 'waterschap', kind: 'disagree', remark: 'De kosten ontbreken.' },
]).proposal;

describe('Wie ziet wat', () => {
  it('of other parties a channel sees position and date, never names or remarks', () => {
    expect(wordsOf(answered, { kind: 'party', party: 'kustwacht' })).toEqual([
      'Wacht op Adviseurs brandweer. Waterschap Noorderzijl is niet akkoord.',
      'Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.',
      'Waterschap Noorderzijl: Niet akkoord.',
      'Adviseurs brandweer: Nog geen antwoord.',
    ]);
    const seen = JSON.stringify(viewFor(answered, { kind: 'party', party: 'kustwacht' }));
    expect(seen).toContain('Denk aan het ijs.');
    expect(seen).not.toMatch(/De kosten ontbreken|Noor van den Akker/);
  });

  it.each([{ kind: 'author' as const }, { kind: 'secretary' as const }])(
    'the $kind sees all names and remarks',
    (reader) => {
      const seen = JSON.stringify(viewFor(answered, reader));
      expect(seen).toMatch(/Denk aan het ijs/);
      expect(seen).toMatch(/De kosten ontbreken/);
      expect(seen).toMatch(/Noor van den Akker/);
    },
  );

  it.each(['besloten', 'vertrouwelijk', 'geheim', 'onbekend'] as const)(
    'a note that is %s shows nothing of its content in a channel',
    (confidentiality) => {
      const memo = aMemo({ confidentiality });
      const proposal = aProposal({ memo });
      const card = JSON.stringify(proposalCard(viewFor(proposal, { kind: 'party', party: 'kustwacht' })));
      for (const secret of [memo.subject, memo.caseNumber, memo.body, memo.boardHolders.join(), 'opstapplaatsen']) {
        expect(card).not.toContain(secret);
      }
      expect(card).toContain('Voorstel ter afstemming');
      expect(card).toContain(proposal.documentsLink);
      expect(viewFor(proposal, { kind: 'author' }).memo).toEqual(memo);
    },
  );
});
