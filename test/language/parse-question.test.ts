import { parseQuestion } from '../../bot/language/parse-question';

describe('the meaning of a sentence', () => {
  it.each([
    'help',
    'HELP!',
    'hlep',
    'hallo',
    'Hoi',
    'hi',
    'goedemorgen!',
    'wat kun je?',
    'Wat kunt u allemaal?',
    'hoe werkt dit',
    'hoe zet ik een notitie uit?',
    'ik wil een notitie indienen',
    'hoe koppel ik een kanaal?',
    'nieuwe partij toevoegen',
    '',
    '👋',
  ])('“%s” asks for help', (text) => {
    expect(parseQuestion(text)).toEqual({ kind: 'help' });
  });

  it.each([
    'status',
    'stauts',
    'Status?',
    'statsu',
    'hoe staat het',
    'hoe staat het ermee?',
    'hoi, hoe staat het ervoor?',
    'wat is de status',
    'stand van zaken',
    'welke voorstellen lopen er?',
    'welke stukken lopen er nog?',
    'wat staat er open?',
    'status van mijn voorstel',
    'is het al afgestemd?',
    'tot wanneer kan ik reageren?',
    'wat is de deadline?',
    'wie heeft er al gereageerd?',
  ])('“%s” asks for the list of open proposals', (text) => {
    expect(parseQuestion(text)).toEqual({ kind: 'status', search: '' });
  });

  it.each([
    ['status Z26-004218', 'Z26-004218'],
    ['status: 7 A/B graag', '7 A/B'],
    ['STATUS van Reddingsplan?', 'Reddingsplan'],
    ['hoe staat het met agendapunt 6?', 'agendapunt 6'],
    ['wat is de status van waterredding', 'waterredding'],
    ['hoe staat het plan “Noordermeer” ervoor?', 'het plan Noordermeer'],
    ['is het waterplan al afgestemd?', 'het waterplan'],
    ['status “Plan Ärger”', 'Plan Ärger'],
    ['hoe zit het met waterredding?', 'waterredding'],
    ['wat is de stand van de begroting', 'de begroting'],
    ['is iedereen akkoord met de begroting?', 'de begroting'],
    ['wanneer is de deadline van de begroting?', 'de begroting'],
    ['Goedemorgen, status begroting, dank u wel!', 'begroting'],
    ['@Akkoord status begroting', 'begroting'],
    ['Hoi Akkoord, status begroting', 'begroting'],
    ['Beste Akkoord, graag ontvang ik de status van de begroting. Met vriendelijke groet, Anke Visser', 'de begroting'],
    ['Kunt u mij vertellen hoe het er voor staat met de begroting?', 'de begroting'],
    ['wie heeft er op de begroting gereageerd?', 'de begroting'],
    ['wat ligt er nog bij LGO?', 'LGO'],
    ['hoe ver zijn we met de begroting?', 'de begroting'],
    ['hoever is agendapunt 8', 'agendapunt 8'],
    ['Goedemorgen Akkoord, hoe staat het met de begroting?', 'de begroting'],
  ])('“%s” looks for %s', (text, search) => {
    expect(parseQuestion(text)).toEqual({ kind: 'status', search });
  });

  it.each([
    ['koppel Kustwacht en reddingsbrigades', 'Kustwacht en reddingsbrigades'],
    ['koppl Adviseurs (brandweer)', 'Adviseurs (brandweer)'],
    ['Koppel: Waterschap Noorderzijl.', 'Waterschap Noorderzijl'],
    ['koppel dit kanaal aan de Kustwacht', 'Kustwacht'],
    ['wilt u dit kanaal aan het Waterschap koppelen?', 'Waterschap'],
    ['dit kanaal is de Kustwacht', 'Kustwacht'],
    ['koppel dit aan de Kustwacht', 'Kustwacht'],
    ['koppel deze groep aan het Waterschap', 'Waterschap'],
    ['koppel de Kustwacht aan dit kanaal', 'Kustwacht'],
    ['koppel Waterschap Noorderzijl hieraan', 'Waterschap Noorderzijl'],
    ['deze groepschat is van Waterschap Noorderzijl', 'Waterschap Noorderzijl'],
    ['dit kanaal hoort bij het Waterschap', 'Waterschap'],
  ])('“%s” links the conversation to %s', (text, name) => {
    expect(parseQuestion(text)).toEqual({ kind: 'link', name });
  });

  it.each(['koppel', 'koppel dit kanaal', 'kun je dit kanaal koppelen?'])(
    '“%s” does not say to which party',
    (text) => {
      expect(parseQuestion(text)).toEqual({ kind: 'link', name: '' });
    },
  );

  it.each(['ontkoppel', 'Ontkopel!', 'ontkoppel dit kanaal', 'dit kanaal ontkoppelen', 'maak de koppeling ongedaan'])(
    '“%s” undoes the link',
    (text) => {
      expect(parseQuestion(text)).toEqual({ kind: 'unlink' });
    },
  );

  it.each([
    'partijen',
    'prtijen',
    'wie zijn de partijen',
    'welke partijen zijn er?',
    'kunt u de partijen laten zien',
    'partijen aanpassen',
    'overzicht partijen',
    'regel van de Kustwacht aanpassen',
  ])('“%s” asks for the parties', (text) => {
    expect(parseQuestion(text)).toEqual({ kind: 'parties' });
  });

  it.each(['bedankt', 'Dank u wel!', 'alvast bedankt', 'dankjewel'])('“%s” asks nothing', (text) => {
    expect(parseQuestion(text)).toEqual({ kind: 'thanks' });
  });

  it.each(['nieuw', 'Neiuw', 'maak een nieuw voorstel', 'ik wil graag een nieuwe notitie maken', 'nieuw concept'])(
    '“%s” asks for an empty concept',
    (text) => {
      expect(parseQuestion(text)).toEqual({ kind: 'new' });
    },
  );

  it.each(['voorbeeld', 'vorbeeld', 'geef mij een voorbeeld'])('“%s” asks for the sample note', (text) => {
    expect(parseQuestion(text)).toEqual({ kind: 'sample' });
  });

  it.each([
    'akkoord',
    'Akoord!',
    'niet akkoord',
    'ik ben akkoord',
    'wij zijn niet akkoord, want het is te duur',
    'akkoord met opmerking: graag een kaart erbij',
    'namens het waterschap akkoord',
    'prima!',
    'Hoi akkoord',
    'Hoi akkoord met de begroting',
    'oneens',
    'geen bezwaar',
    'wij stemmen in',
    'ja hoor',
    'ik heb mij vergist',
    'mijn antwoord wijzigen',
    'kan ik mijn akkoord intrekken?',
    'waar staat de kaart?',
  ])('“%s” tries to answer in the chat', (text) => {
    expect(parseQuestion(text).kind).toBe('agreeInChat');
  });

  it('names the proposal that is meant', () => {
    expect(parseQuestion('akkoord met de begroting')).toEqual({ kind: 'agreeInChat', search: 'de begroting' });
    expect(parseQuestion('akkoord')).toEqual({ kind: 'agreeInChat', search: '' });
  });
});

describe('what waits for the asker', () => {
  it.each([
    'wat moet ik doen',
    'Wat moet ik nog doen?',
    'waar moet ik op reageren',
    'waar moet ik nog op reageren?',
    'waarop moet ik antwoorden?',
    'wat ligt er bij mij?',
    'mijn voorstellen',
    'wat moet ik deon',
  ])('“%s” asks for it', (text) => {
    expect(parseQuestion(text)).toEqual({ kind: 'myWork' });
  });
});

describe('sentences that are not understood', () => {
  it('comes with the commands that look like it', () => {
    expect(parseQuestion('kun je de koppeling uitleggen')).toEqual({
      kind: 'unknown',
      nearest: ['koppel'],
      search: 'de koppeling uitleggen',
    });
    expect(parseQuestion('partij bekijken')).toEqual({
      kind: 'unknown',
      nearest: ['partijen'],
      search: 'partij bekijken',
    });
  });

  it('is not guessed at when nothing looks like it', () => {
    expect(parseQuestion('wat eten wij vanavond')).toMatchObject({ kind: 'unknown', nearest: [] });
  });

  it('is any text of more than 500 characters', () => {
    expect(parseQuestion(`status ${'a'.repeat(493)}`).kind).toBe('status');
    expect(parseQuestion(`status ${'a'.repeat(494)}`)).toEqual({ kind: 'unknown', nearest: [], search: '' });
  });
});
