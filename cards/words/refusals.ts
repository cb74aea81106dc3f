import { type DraftField, draftFields } from '../../bot/core/concept/edit-draft';
import type { Refusal, RefusalKind } from '../../bot/core/refusal';
import { fieldLabels } from './labels';

/**
 * Says in one sentence why something may not be done, and what to do instead. Typed text is not repeated, because Teams
 * may read markdown in an answer to a click.
 */
export function refusalSentence({ kind, detail }: Refusal): string {
  const sentence = sentences[kind];
  return typeof sentence === 'string' ? sentence : sentence(detail);
}

const sentences: Record<RefusalKind, string | ((detail: string) => string)> = {
  unknownProposal: 'Wij kunnen dit voorstel niet vinden.',
  otherTenant: 'U kunt hier niet antwoorden, want dit voorstel is van een andere organisatie.',
  otherPartysPlace: 'U kunt hier niet antwoorden, want dit is niet het kanaal van de partij op deze kaart.',
  authorMayNotAnswer: 'U kunt niet zelf antwoorden, want u heeft deze notitie uitgezet.',
  olderVersion: 'Er is een nieuwe versie van deze notitie: lees die eerst en geef dan uw antwoord.',
  olderCard: 'Uw latere antwoord blijft staan, want deze kaart was ouder dan dat antwoord.',
  alreadyAgreed: 'U kunt niet meer antwoorden, want dit voorstel is afgestemd.',
  factsChangedMeanwhile:
    'Iemand anders heeft deze gegevens intussen aangepast: kijk ze na en druk dan nog eens op Opslaan.',
  deadlineNeeded: 'Vul een laatste dag in: u kunt die verzetten, maar niet weghalen.',
  placeIsAsked: 'Dit kan niet, want in het gesprek van deze partij staat dit voorstel al, voor een andere partij.',
  partyNotLinked: 'Deze partij is nog niet gekoppeld: typ eerst koppel in haar kanaal of groepschat.',
  stillOpen: 'Dit voorstel staat nog open: geef uw nieuwe antwoord met de knoppen op de kaart.',
  notTheirEnd: 'Alleen wie het laatste antwoord gaf, kan dat herzien.',
  tooLateToTakeBack: 'Dit antwoord kan niet meer worden herzien: vraag de auteur om een nieuwe versie.',
  withdrawn: 'U kunt niet meer antwoorden, want dit voorstel is ingetrokken.',
  contentWithheld: 'U kunt de notitie hier niet lezen, want de status is niet Openbaar.',
  notFinished: 'De oplegnotitie is nog niet klaar, want nog niet alle partijen zijn akkoord.',
  notExpired: 'Deze lijst is verouderd: typ bewaartermijn voor een nieuwe lijst.',
  removed: 'Dit voorstel is verwijderd, omdat de bewaartermijn voorbij is.',
  remarkMissing: 'Vul eerst uw opmerking in en druk dan op Versturen.',
  reasonMissing: 'Vul eerst uw reden in en druk dan op Versturen.',
  remarkTooLong: (limit) => `Uw tekst is te lang: gebruik hoogstens ${count(limit)} tekens.`,
  notTheAuthor: 'Dit kan alleen de auteur van deze notitie.',
  noSubject: 'Vul eerst het onderwerp in.',
  noRequest: 'Vul eerst het voorstel in: wat wordt het bestuur gevraagd?',
  noParty: 'Kies eerst minstens één partij die gekoppeld is.',
  noDocumentsLink: 'Vul eerst de link naar de stukken in, want de status van deze notitie is niet Openbaar.',
  badDocumentsLink: 'De link naar de stukken klopt niet: een link begint met https.',
  badMeetingDate: 'Wij kunnen de vergaderdatum niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.',
  badDeadline: 'Wij kunnen de datum bij Uiterlijk reageren niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.',
  partyTwice: 'Eén partij staat nu bij twee rijen van uw tabel: kies die bij één rij.',
  roundUnderWay: 'Over deze notitie loopt al een schriftelijke ronde: sluit die eerst, of wacht tot die klaar is.',
  roundIsClosed: 'U kunt niet meer antwoorden, want deze schriftelijke ronde is klaar.',
  notInRound: 'Dit kan niet bij een schriftelijke ronde: doe dit bij het voorstel zelf.',
  nobodyInRound: 'Kies in elke rij iemand bij Wie.',
  tooManyInRound: (limit) => `U noemt te veel mensen: een schriftelijke ronde heeft er hoogstens ${count(limit)}.`,
  behalfTooLong: (limit) => `Maak de tekst bij Namens korter: gebruik hoogstens ${count(limit)} tekens.`,
  tooManyRounds: 'Over deze versie waren al twintig schriftelijke rondes: maak eerst een nieuwe versie.',
  twiceInRound: 'Iemand staat er twee keer: noem ieder één keer.',
  authorInRound: 'De auteur kan niet zelf antwoorden op de eigen notitie: kies iemand anders.',
  notReached: 'Wij kunnen niet iedereen bereiken: vraag om Akkoord in Teams te openen en hallo te typen.',
  noLastDay: 'Vul bij Uiterlijk reageren de laatste dag in.',
  notAgreedYet: 'Een schriftelijke ronde kan pas als alle partijen akkoord zijn.',
  fieldTooLong: (field) => `Maak deze tekst korter: ${labelOf(field)}.`,
  unknownDraft: 'Dit concept is er niet meer: stuur de notitie opnieuw, of typ nieuw.',
  draftIsOut: 'Dit concept is al uitgezet: typ status om te zien hoe het ermee staat.',
  noteIsGone: 'Wij hebben het bestand van deze notitie niet meer: stuur de notitie opnieuw.',
  notSecretary: 'Dit kan alleen de secretaris.',
  notAChannel: 'Dit kan alleen in een kanaal of groepschat.',
  badPartyName: (limit) => `Zet achter koppel de naam van de partij, in hoogstens ${count(limit)} tekens.`,
  notTheAuthorOrSecretary: 'Dit kunnen alleen de auteur en de secretaris.',
  notInPrivate: 'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
  fileUntrusted:
    'Wij openen dit bestand niet, want het staat niet in uw OneDrive of SharePoint: stuur het met de paperclip.',
  fileUnavailable: 'Wij konden uw bestand niet ophalen: stuur het nog eens.',
  severalFiles: 'Wij lezen één bestand tegelijk: stuur alleen de oplegnotitie, zonder de bijlagen.',
  onlyLocal: 'Er is hier geen voorbeeld: stuur uw eigen notitie.',
  onlyInformed: 'Uw partij krijgt dit voorstel ter kennisname en hoeft niet te antwoorden.',
  notAskedYet: 'U kunt nog niet antwoorden, want uw partij is nog niet aan de beurt.',
  notAnAdviser: 'U kunt hier niet antwoorden, want voor deze partij antwoorden alleen de genoemde adviseurs.',
  ruleNeedsAdvisers: 'Noem eerst de adviseurs: bij deze regel moet van elke plaats iemand akkoord geven.',
  seatIsEmpty: 'Kies bij elke plaats minstens één persoon.',
  badCount: 'Vul bij het aantal een heel getal in van 1 of meer.',
  ruleNeverMet: (detail) => `Zo kan deze partij nooit akkoord zijn${neverMet(detail)}.`,
  badSeat: 'Wij kunnen de adviseurs niet lezen: kies de mensen nog eens.',
  unknownAdviser:
    'Wij kennen niet iedereen die u koos: kies mensen uit het gesprek van de partij, of laat hen ons eerst een bericht sturen.',
  partyChangedMeanwhile:
    'Iemand anders heeft deze partij intussen gewijzigd: druk nog eens op Opslaan als uw keuzes moeten gelden.',
  unknownParty: 'Wij kennen deze partij niet: typ partijen voor de lijst.',
  nobodyToAsk: 'Nu hoeft niemand te antwoorden: kies minstens één partij die dat wel moet.',
  nobodyToAskAgain: 'Kies minstens één partij die opnieuw akkoord moet geven.',
  authorMayNotLift: 'U kunt dit niet zelf doen, want u heeft deze notitie uitgezet: vraag een andere secretaris.',
  newVersionMeanwhile: 'Er is intussen een andere nieuwe versie uitgezet: begin opnieuw met Nieuwe versie.',
  nothingToLift: 'Van deze persoon geldt geen Niet akkoord meer.',
  deadlineInThePast: 'Deze datum is al voorbij: kies een dag vanaf vandaag.',
  nobodyToRemind: 'Er is niemand om te herinneren: iedereen die is gevraagd, heeft geantwoord.',
  nothingToReplyTo: 'U kunt hier niet meer op reageren, want er is intussen iets anders geantwoord.',
  replyMissing: 'Vul eerst uw reactie in en druk dan op Versturen.',
  proposalIsFull: 'Bij dit voorstel past niets meer: de auteur kan het intrekken en de notitie opnieuw uitzetten.',
  noteTooLong: 'Deze notitie is te lang om uit te zetten: maak de velden en de tabel korter.',
  isWithdrawn: 'Dit kan niet meer, want dit voorstel is ingetrokken.',
  isAgreed: 'Dit kan niet meer, want dit voorstel is afgestemd.',
  badDate: 'Wij kunnen deze datum niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.',
  noSuchDay: 'Deze dag bestaat niet: schrijf de datum bijvoorbeeld als 3-sep-2025.',
  unsureDay: 'Wij weten niet zeker welke dag u bedoelt: schrijf de datum bijvoorbeeld als 3-sep-2025.',
  unknownSubstitute: 'Wij kennen deze persoon niet: laat die ons eerst een bericht sturen in Teams.',
  badPeriod: 'De laatste dag ligt vóór de eerste: schrijf bijvoorbeeld van 3-8-2026 tot 21-8-2026.',
  periodMissing: 'Zet erachter van wanneer tot wanneer: schrijf bijvoorbeeld van 3-8-2026 tot 21-8-2026.',
  ownSubstitute: 'Niemand kan zichzelf vervangen: noem een ander.',
  notNamed:
    'Alleen wie bij een partij als adviseur is genoemd, kan een vervanger krijgen: vraag de secretaris om de adviseurs te noemen.',
  tooManySubstitutes: 'Er zijn al te veel vervangingen opgegeven: wacht tot er een voorbij is.',
  unknownButton: 'Deze knop werkt niet meer: typ status voor een nieuwe kaart.',
  unknownPlace: 'Wij kunnen niet zien in welk gesprek dit is: probeer het in het kanaal of de chat zelf.',
  unknownPerson: 'Wij kunnen niet zien wie u bent: meld u opnieuw aan bij Teams.',
};

function labelOf(detail: string): string {
  return draftFields.includes(detail as DraftField) ? fieldLabels[detail as DraftField] : 'een van de velden';
}

/** `4/3`: the rule needs four advisers and only three are named. */
function neverMet(detail: string): string {
  const [, needed, named] = /^(\d+)\/(\d+)$/.exec(detail) ?? [];
  return needed ? `, want u vraagt ${needed} adviseurs en noemt er ${named}` : '';
}

function count(detail: string): string {
  return Number(detail).toLocaleString('nl-NL');
}
