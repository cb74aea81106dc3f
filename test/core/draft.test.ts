import { submissionOf } from '../../bot/core/concept/draft';
import { type DraftForm, editDraft } from '../../bot/core/concept/edit-draft';
import { memoLimits, parseConfidentiality } from '../../bot/core/note/memo';
import { Refusal } from '../../bot/core/refusal';
import { refusalSentence } from '../../cards/words/refusals';
import { aDraft, aMemo, aParty, threeParties } from '../support/builders';

describe('Het concept aanpassen', () => {
  it('the author’s words replace those that were read, the rest stays', () => {
    const edited = editDraft(aDraft(), {
      subject: '  Waterredding op het Noordermeer ',
      meetingDate: '15 april 2026',
      attachments: 'Kaart\n\n Begroting ',
      parties: 'kustwacht,brandweer',
    });
    expect(edited).toEqual(
      aDraft({
        memo: aMemo({ subject: 'Waterredding op het Noordermeer', attachments: ['Kaart', 'Begroting'] }),
        parties: ['kustwacht', 'brandweer'],
      }),
    );
  });

  it.each<[DraftForm, string]>([
    [
      { meetingDate: 'volgende week' },
      'Wij kunnen de vergaderdatum niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.',
    ],
    [
      { deadline: '31-apr-2026' },
      'Wij kunnen de datum bij Uiterlijk reageren niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.',
    ],
    [{ documentsLink: 'javascript:alert(1)' }, 'De link naar de stukken klopt niet: een link begint met https.'],
    [{ documentsLink: 'http://intranet/stukken' }, 'De link naar de stukken klopt niet: een link begint met https.'],
    [{ subject: 'x'.repeat(memoLimits.line + 1) }, 'Maak deze tekst korter: Onderwerp.'],
  ])('%p is refused', (form, sentence) => {
    expect(sentenceOf(editDraft(aDraft(), form))).toBe(sentence);
  });
});

describe('Uitzetten', () => {
  it('goes to the chosen parties that are linked, in the places they have now', () => {
    const known = [
      ...threeParties(),
      { id: 'provincie', name: 'Provincie', rule: { kind: 'one' as const }, seats: [] },
    ];
    const draft = aDraft({ parties: ['brandweer', 'provincie'] });
    const submission = submissionOf(draft, { parties: known, substitutions: [] }, '2026-03-03');
    expect(submission).toMatchObject({
      parties: [{ id: 'brandweer', place: { conversationId: '19:brandweer@thread.tacv2' } }],
    });
  });

  it.each([
    ['without a subject', aDraft({ memo: aMemo({ subject: '' }) }), 'Vul eerst het onderwerp in.'],
    [
      'without a Voorstel',
      aDraft({ memo: aMemo({ request: '' }) }),
      'Vul eerst het voorstel in: wat wordt het bestuur gevraagd?',
    ],
    ['without a linked party', aDraft({ parties: ['provincie'] }), 'Kies eerst minstens één partij die gekoppeld is.'],
    [
      'not Openbaar and without a link',
      aDraft({ memo: aMemo({ confidentiality: 'onbekend' }) }),
      'Vul eerst de link naar de stukken in, want de status van deze notitie is niet Openbaar.',
    ],
  ])('%s is refused', (_, draft, sentence) => {
    expect(sentenceOf(submissionOf(draft, { parties: [aParty()], substitutions: [] }, '2026-03-03'))).toBe(sentence);
  });
});

describe('Openbaarheid', () => {
  it.each([
    ['Openbaar', 'openbaar'],
    [' openbaar. ', 'openbaar'],
    ['Niet openbaar', 'onbekend'],
    ['Openbaar na vaststelling', 'onbekend'],
    ['Besloten', 'besloten'],
    ['Vertrouwelijk (art. 5.1 Woo)', 'vertrouwelijk'],
    ['Geheim', 'geheim'],
    ['', 'onbekend'],
  ])('%p reads as %s', (text, confidentiality) => {
    expect(parseConfidentiality(text)).toBe(confidentiality);
  });
});

function sentenceOf(outcome: unknown): string {
  return outcome instanceof Refusal ? refusalSentence(outcome) : 'mag';
}
