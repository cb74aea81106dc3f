import type { Scene } from '../support/organisation/organisation-at-work';
import type { HostileActivity } from './hostile-activity';

type Changes = object | ((scene: Scene) => object);

function changed(base: (scene: Scene) => object, changes: Changes) {
  return (scene: Scene) => ({ ...base(scene), ...(typeof changes === 'function' ? changes(scene) : changes) });
}

/** An Akkoord by a stranger in the LGO's channel, which would count if nothing were wrong with it. */
const click = (changes: Changes) =>
  changed(
    (scene) => ({
      ...scene.activityOf('stranger', 'lgo'),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'agree', data: scene.button } },
    }),
    changes,
  );

const message = (changes: Changes) =>
  changed((scene) => ({ ...scene.activityOf('stranger', 'stranger'), type: 'message', text: 'partijen' }), changes);

const nobody = 'Wij kunnen niet zien wie u bent: meld u opnieuw aan bij Teams.';
const nowhere = 'Wij kunnen niet zien in welk gesprek dit is: probeer het in het kanaal of de chat zelf.';
const noButton = 'Deze knop werkt niet meer: typ status voor een nieuwe kaart.';
const onlySecretary = 'Dit kan alleen de secretaris.';
const help = /^Wat kunt u vragen\?/;
const notFound = 'Wij kunnen dit voorstel niet vinden.';

const forms: [what: string, activity: HostileActivity['activity'], answer: string | RegExp, status?: number][] = [
  ['a click from another tenant', click(inTenant('11111111-2222-4333-8444-555555555555')), notFound],
  ['a click by somebody without an object id', click({ from: { id: '29:x', name: 'Ada' } }), nobody],
  ['a click by a number', click({ from: { aadObjectId: 7 } }), nobody],
  ['a click by a list', click({ from: [] }), nobody],
  ['a click by nobody', click({ from: null }), nobody],
  ['a click by a prototype', click({ from: { ['__proto__']: { aadObjectId: 'ada' } } }), nobody],
  ['a click nowhere', click({ conversation: null }), nowhere],
  ['a click in a word', click({ conversation: 'lgo' }), nowhere],
  ['a click in a conversation of no kind', click({ conversation: { id: '19:x', tenantId: 't' } }), nowhere],
  ['a click in a conversation of 100 KB', click({ conversation: { id: 'x'.repeat(100_000) } }), nowhere],
  ['a click without an id', click({ id: undefined }), noButton],
  ['a click whose id is an object', click({ id: { toString: 1 } }), noButton],
  ['a click without a value', click({ value: undefined }), noButton],
  ['a click whose value is a word', click({ value: 'agree' }), noButton],
  ['a click whose action is a list', click({ value: { action: [] } }), noButton],
  ['a click whose data are a word', click({ value: { action: { verb: 'agree', data: 'alles' } } }), noButton],
  ['a click whose data are nothing', click({ value: { action: { verb: 'agree', data: null } } }), noButton],
  ['a click of a megabyte', click({ value: 'x'.repeat(1024 * 1024) }), '', 413],
  ['a click without a service URL', click({ serviceUrl: undefined }), '', 401],
  ['a click whose service URL is a list', click({ serviceUrl: ['http://127.0.0.1/'] }), '', 401],
  ['a click that wants its answer elsewhere', click({ serviceUrl: 'https://evil.example/' }), '', 403],
  ['a click on a channel that is a number', click({ channelId: 7 }), '', 401],
  ['an activity of no type', click({ type: { toString: 1 } }), '', 400],
  ['an activity of an unknown type', click({ type: 'deleteEverything' }), ''],
  ['an invoke of an unknown name', click({ name: { toString: 1 } }), '', 501],
  ['a message without text', message({ text: undefined }), help],
  ['a message whose text is an object', message({ text: { toString: 1 } }), help],
  ['a message of marks only', message({ text: '\u0000\u202e\u200f' }), help],
  [
    'a message of 100 KB',
    message({ text: 'status '.repeat(15_000) }),
    'Wij zien hierin geen oplegnotitie: stuur een notitie met velden zoals Onderwerp, Vergaderdatum en Voorstel.',
  ],
  ['a message of half a letter', message({ text: 'partijen \ud800' }), onlySecretary],
  ['a message whose entities are a word', message({ entities: 'mention' }), onlySecretary],
  [
    'a message with strange entities',
    message({ entities: [null, 7, { type: 'mention', mentioned: [] }] }),
    onlySecretary,
  ],
  ['a message whose recipient is a list', message({ recipient: [] }), onlySecretary],
  ['a message without a recipient', message({ recipient: null }), onlySecretary],
  ['a message whose channel data are a word', message({ channelData: 'x' }), onlySecretary],
  ['a message whose attachments are a word', message({ attachments: 'bestand' }), onlySecretary],
  ['a message with strange attachments', message({ attachments: [null, [], { contentType: 7 }] }), onlySecretary],
  ['a message that answers an object', message({ replyToId: { toString: 1 } }), onlySecretary],
  ['a message by nobody', message({ from: undefined }), nobody],
  ['an old button without a verb', message({ value: { verb: null } }), noButton],
];

function inTenant(tenantId: string) {
  return ({ activityOf }: Scene) => {
    const { conversation } = activityOf('stranger', 'lgo');
    return { conversation: { ...conversation, tenantId }, channelData: { tenant: { id: tenantId } } };
  };
}

export const hostileForms: HostileActivity[] = forms.map(([what, activity, answer, status = 200]) => ({
  what,
  activity,
  answer,
  status,
}));
