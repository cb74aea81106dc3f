import type { Scene, Where, Who } from '../support/organisation/organisation-at-work';
import type { HostileActivity } from './hostile-activity';

/** A person types this there and mentions the bot. */
function types(who: Who, where: Where, text: string | ((scene: Scene) => string)) {
  return (scene: Scene) => ({
    ...scene.activityOf(who, where),
    type: 'message',
    text: typeof text === 'string' ? text : text(scene),
  });
}

/** A person sends a file that is at this address. */
function sends(who: Who, where: Where, downloadUrl: unknown, name: unknown = 'Notitie.docx') {
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  return (scene: Scene) => ({
    ...scene.activityOf(who, where),
    type: 'message',
    attachments: [{ contentType, name, content: { downloadUrl } }],
  });
}

const onlySecretary = 'Dit kan alleen de secretaris.';
const noneOfYours =
  'U heeft nu geen lopende voorstellen. Adviseert u over een voorstel? Vraag het dan in het kanaal van uw partij.';
const nothingHere = 'Wij kunnen hier niets laten zien, want dit gesprek is niet aan een partij gekoppeld.';
const notFound = (search: string) =>
  `Wij vinden geen voorstel met “${search}”. Adviseert u over een voorstel? Vraag het dan in het kanaal van uw partij.`;
const notOurs =
  'Wij openen dit bestand niet, want het staat niet in uw OneDrive of SharePoint: stuur het met de paperclip.';
const onlyPrivate = 'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.';
const onlyOffice = 'Dit kunnen alleen de auteur en de secretaris.';

const words: [what: string, activity: HostileActivity['activity'], answer: string | RegExp][] = [
  ['a stranger links a channel', types('stranger', 'elsewhere', 'koppel LGO crisisbeheersing'), onlySecretary],
  ['a stranger takes over a party’s channel', types('stranger', 'lgo', 'koppel Mijn eigen partij'), onlySecretary],
  ['a stranger unlinks a channel', types('stranger', 'lgo', 'ontkoppel'), onlySecretary],
  ['a stranger asks for the parties', types('stranger', 'stranger', 'partijen'), onlySecretary],
  ['a stranger withdraws', types('stranger', 'stranger', 'intrekken'), noneOfYours],
  ['a stranger withdraws in a channel', types('stranger', 'lgo', 'intrekken'), onlyOffice],
  ['a stranger moves the deadline', types('stranger', 'lgo', 'termijn hitteplan 31-12-2099'), onlyOffice],
  ['a stranger reminds', types('stranger', 'lgo', 'herinner'), onlyOffice],
  ['a stranger asks for the record', types('stranger', 'stranger', 'logboek'), noneOfYours],
  ['an adviser asks for the record in the channel', types('ada', 'lgo', 'logboek'), onlyOffice],
  ['the author asks for the record in the channel', types('author', 'lgo', 'logboek'), onlyPrivate],
  ['a stranger exports somebody else’s', types('stranger', 'stranger', 'export hitteplan'), notFound('hitteplan')],
  ['an adviser exports in the channel', types('ada', 'lgo', 'export'), onlyOffice],
  ['the secretary exports where others read along', types('secretary', 'lgo', 'export'), onlyPrivate],
  [
    'a stranger asks for a proposal by its id',
    types('stranger', 'stranger', ({ button }) => `status ${button.proposalId}`),
    /^Wij vinden geen voorstel met “[0-9a-f-]{36}”\. [^.?]+\? [^.]+\.$/,
  ],
  ['a stranger asks in another team', types('stranger', 'elsewhere', 'status'), nothingHere],
  ['a stranger asks in a group chat', types('stranger', 'groupChat', 'overzicht'), nothingHere],
  [
    'an adviser has the author replaced',
    types('ada', 'stranger', 'vervang Gerrit door Ada van 1-1-2099 tot 31-12-2099'),
    onlySecretary,
  ],
  [
    'a search with a link and a mention',
    types('stranger', 'stranger', 'status [klik](https://evil.example) <at>Ada</at>'),
    notFound('https://evil.example) Ada'),
  ],
  ['a search with a prototype key', types('stranger', 'stranger', 'status __proto__'), notFound('proto__')],
  ['a file on this machine', sends('stranger', 'stranger', 'file:///etc/passwd'), notOurs],
  ['a file on the machine’s own network', sends('stranger', 'stranger', 'http://169.254.169.254/metadata'), notOurs],
  ['a file elsewhere', sends('stranger', 'stranger', 'https://sharepoint.com.evil.example/a.docx'), notOurs],
  ['a file with a password in its address', sends('stranger', 'stranger', 'https://127.0.0.1@evil.example/'), notOurs],
  ['a file whose address is code', sends('stranger', 'stranger', 'javascript:alert(1)'), notOurs],
  ['a file without an address', sends('stranger', 'stranger', undefined), notOurs],
  ['a file whose address is an object', sends('stranger', 'stranger', { toString: 1, valueOf: 1 }), notOurs],
  ['a file in a channel', sends('author', 'lgo', 'http://127.0.0.1:9/'), onlyPrivate],
];

export const hostileWords: HostileActivity[] = words.map(([what, activity, answer]) => ({ what, activity, answer }));
