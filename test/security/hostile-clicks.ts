import type { Scene, Where, Who } from '../support/organisation/organisation-at-work';
import type { HostileActivity } from './hostile-activity';

type Data = object | ((scene: Scene) => object);

/** A person presses a button of the LGO's card there, with these data instead of the card's. */
function presses(who: Who, where: Where, verb: unknown, data: Data = {}) {
  return (scene: Scene) => ({
    ...scene.activityOf(who, where),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: {
        type: 'Action.Execute',
        verb,
        data: { ...scene.button, ...(typeof data === 'function' ? data(scene) : data) },
      },
      trigger: 'manual',
    },
  });
}

const noButton = 'Deze knop werkt niet meer: typ status voor een nieuwe kaart.';
const notFound = 'Wij kunnen dit voorstel niet vinden.';
const notHere = 'U kunt hier niet antwoorden, want dit is niet het kanaal van de partij op deze kaart.';
const noConcept = 'Dit concept is er niet meer: stuur de notitie opnieuw, of typ nieuw.';
const isOut = 'Dit concept is al uitgezet: typ status om te zien hoe het ermee staat.';
const onlySecretary = 'Dit kan alleen de secretaris.';
const onlyAuthor = 'Dit kan alleen de auteur van deze notitie.';
const onlyOffice = 'Dit kunnen alleen de auteur en de secretaris.';

const ofGreet = ({ conceptId }: Scene) => ({ proposalId: conceptId, party: '' });
const asAda = ({ people }: Scene) => ({ by: people.ada.id, from: { aadObjectId: people.ada.id } });
const asSecretary = ({ people }: Scene) => ({ isSecretary: true, by: people.secretary.id });
const liftingAda = ({ people }: Scene) => ({ person: people.ada.id, lifting: 'Ada is weg' });
const removing = ({ button }: Scene) => ({ proposals: button.proposalId, removal: 'Zomaar' });
const manyIds = Array.from({ length: 1_000 }, (_, number) => `p${number}`).join(',');
const otherList = 'Deze lijst is verouderd: typ bewaartermijn voor een nieuwe lijst.';
const rule = { rule: 'informed' };

const withId = (proposalId: unknown) => presses('stranger', 'lgo', 'agree', { proposalId });

const clicks: [what: string, activity: HostileActivity['activity'], answer: string][] = [
  ['an answer from another party’s channel', presses('stranger', 'directie', 'agree'), notHere],
  ['an answer from another team', presses('stranger', 'elsewhere', 'agree'), notHere],
  ['an answer from a group chat', presses('stranger', 'groupChat', 'agree'), notHere],
  ['an answer from another party’s group chat', presses('stranger', 'gemeenten', 'disagree', { reason: 'x' }), notHere],
  ['an answer from a private chat', presses('stranger', 'stranger', 'agree'), notHere],
  ['an answer for a party that does not exist', presses('stranger', 'lgo', 'agree', { party: 'geen' }), notHere],
  [
    'an answer by the author, who says to be Ada',
    presses('author', 'lgo', 'agree', asAda),
    'U kunt niet zelf antwoorden, want u heeft deze notitie uitgezet.',
  ],
  [
    'an answer on a version that is still to come',
    presses('stranger', 'lgo', 'agree', { version: 99 }),
    'Er is een nieuwe versie van deze notitie: lees die eerst en geef dan uw antwoord.',
  ],
  ['a proposal with quotes', withId("' or PartitionKey ne '"), notFound],
  ['a proposal with slashes', withId('../../Directory/signing-key'), notFound],
  ['a proposal with what a key may not hold', withId('a#b?c%00\u0000\u007f\\|'), notFound],
  ['a proposal that is a prototype key', withId('__proto__'), notFound],
  ['a proposal that is called constructor', withId('constructor'), notFound],
  ['a proposal without a name', withId(''), notFound],
  ['a proposal in letters without meaning', withId('\ud800'), notFound],
  ['a proposal of 201 characters', withId('a'.repeat(201)), noButton],
  ['a proposal that is a list', withId(['p1']), noButton],
  ['a proposal that is an object', withId({ $ne: null }), noButton],
  ['a verb that does not exist', presses('stranger', 'lgo', 'deleteEverything'), noButton],
  ['a verb that is a prototype key', presses('stranger', 'lgo', '__proto__'), noButton],
  ['a verb that every object has', presses('stranger', 'lgo', 'hasOwnProperty'), noButton],
  ['a verb of the record itself', presses('stranger', 'lgo', 'remindWhenDue'), noButton],
  ['a verb that is an object', presses('stranger', 'lgo', { toString: 'agree' }), noButton],
  ['a version that is a word', presses('stranger', 'lgo', 'agree', { version: '1; drop table' }), noButton],
  ['a version below nothing', presses('stranger', 'lgo', 'agree', { version: -1 }), noButton],
  ['a revision that is not a whole number', presses('stranger', 'lgo', 'agree', { revision: 1.5 }), noButton],
  ['a remark that is no text', presses('stranger', 'lgo', 'agreeWithRemark', { remark: { a: 1 } }), noButton],
  [
    'a remark of spaces',
    presses('stranger', 'lgo', 'agreeWithRemark', { remark: ' \n\t ' }),
    'Vul eerst uw opmerking in en druk dan op Versturen.',
  ],
  [
    'a reason of nothing but marks that are not seen',
    presses('stranger', 'lgo', 'disagree', { reason: '\u0000\u202e\u2066\u200f' }),
    'Vul eerst uw reden in en druk dan op Versturen.',
  ],
  [
    'a remark of 200,000 characters',
    presses('stranger', 'lgo', 'agreeWithRemark', { remark: 'x'.repeat(200_000) }),
    'Uw tekst is te lang: gebruik hoogstens 2.000 tekens.',
  ],
  ['somebody else’s concept put out', presses('stranger', 'stranger', 'submit', ofGreet), noConcept],
  ['somebody else’s concept put out by its party', presses('ada', 'lgo', 'submit', ofGreet), noConcept],
  ['somebody else’s concept changed', presses('stranger', 'stranger', 'saveDraft', ofGreet), noConcept],
  ['somebody else’s concept rehearsed', presses('author', 'author', 'dryRun', ofGreet), noConcept],
  ['somebody else’s concept thrown away', presses('secretary', 'secretary', 'discardDraft', ofGreet), noConcept],
  ['a proposal put out again by a stranger', presses('stranger', 'stranger', 'submit'), noConcept],
  ['a proposal thrown away as if it were a concept', presses('author', 'author', 'discardDraft'), isOut],
  [
    'a new version by a stranger',
    presses('stranger', 'stranger', 'newVersion', { document: 'a'.repeat(64), parties: 'a,b' }),
    noConcept,
  ],
  ['a new version begun by a stranger', presses('stranger', 'stranger', 'startNewVersion'), onlyAuthor],
  ['a new version begun by the secretary', presses('secretary', 'secretary', 'startNewVersion'), onlyAuthor],
  ['a withdrawal by a stranger', presses('stranger', 'stranger', 'withdraw', { withdrawal: 'Zomaar' }), onlyOffice],
  ['a withdrawal by an adviser', presses('ada', 'lgo', 'withdraw', { withdrawal: 'Zomaar' }), onlyOffice],
  [
    'a withdrawal by a stranger who claims to be the secretary',
    presses('stranger', 'stranger', 'withdraw', (scene: Scene) => ({ ...asSecretary(scene), withdrawal: 'Zomaar' })),
    onlyOffice,
  ],
  ['a reminder by a stranger', presses('stranger', 'stranger', 'remind'), onlyOffice],
  ['a reply in the author’s name', presses('stranger', 'lgo', 'reply', { revision: 2, reply: 'Zomaar' }), onlyAuthor],
  ['an objection lifted by a stranger', presses('stranger', 'stranger', 'lift', liftingAda), onlySecretary],
  ['an objection lifted by the author', presses('author', 'author', 'lift', liftingAda), onlySecretary],
  ['a party’s rule looked at by a stranger', presses('stranger', 'stranger', 'editParty'), onlySecretary],
  ['a party’s rule changed by a stranger', presses('stranger', 'stranger', 'saveParty', rule), onlySecretary],
  ['a party’s rule changed by the author', presses('author', 'author', 'saveParty', rule), onlySecretary],
  ['the finished note fetched by a stranger', presses('stranger', 'stranger', 'download'), onlyOffice],
  ['the finished note fetched by an adviser', presses('ada', 'lgo', 'download'), onlyOffice],
  ['the note read in another channel', presses('stranger', 'elsewhere', 'readMemo'), notHere],
  ['the card asked for in a private chat', presses('stranger', 'stranger', 'showProposal'), notHere],
  ['a removal by a stranger', presses('stranger', 'stranger', 'removeExpired', removing), onlySecretary],
  ['a removal by the author', presses('author', 'author', 'removeExpired', removing), onlySecretary],
  [
    'a removal where others read along',
    presses('secretary', 'lgo', 'removeExpired', removing),
    'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
  ],
  ['a removal of what is kept', presses('secretary', 'secretary', 'removeExpired', removing), otherList],
  [
    'a removal of what does not exist',
    presses('secretary', 'secretary', 'removeExpired', { proposals: '../a,__proto__', removal: 'Zomaar' }),
    otherList,
  ],
  [
    'a removal of a list that is no text',
    presses('secretary', 'secretary', 'removeExpired', { proposals: ['a'] }),
    noButton,
  ],
  [
    'a removal of a thousand at once',
    presses('secretary', 'secretary', 'removeExpired', { proposals: manyIds, removal: 'Zomaar' }),
    noButton,
  ],
  [
    'a channel linked by a stranger',
    presses('stranger', 'elsewhere', 'confirmLink', { name: 'Onze partij' }),
    onlySecretary,
  ],
];

export const hostileClicks: HostileActivity[] = clicks.map(([what, activity, answer]) => ({ what, activity, answer }));
