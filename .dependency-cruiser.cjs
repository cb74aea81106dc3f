const { readdirSync } = require('node:fs');

/** Matches the room's files, or the file itself: `bot/core` and `bot/store/ports` alike. */
const within = (places) => places.map((place) => `^${place.replaceAll('.', '[.]')}([/.]|$)`);
const ourCode = within(['bot', 'cards', 'infra', 'manifest', 'test']);
const product = within(['bot', 'cards']);

/** The rooms: what each may reach outside itself, and why no more. */
const rooms = {
  'bot/core': {
    may: [],
    why: 'decisions are pure functions over plain data, so that they can be read and tested alone',
  },
  cards: { may: ['bot/core'], why: 'a card shows what a view holds; it decides nothing and reads nothing' },
  'bot/settings': { may: ['bot/core'], why: 'settings are read before anything else exists' },
  'bot/log': { may: ['bot/settings'], why: 'everybody may log, so the log knows nobody' },
  'bot/store': { may: ['bot/core', 'bot/settings'], why: 'storage knows what it keeps, not who shows it' },
  'bot/reconcile': {
    may: ['bot/core', 'cards', 'bot/store/ports', 'bot/store/ignore-stale', 'bot/store/unreadable-row'],
    why: 'it compares what is recorded with what is shown, whatever holds the one and carries the other',
  },
  'bot/memo': {
    may: ['bot/core', 'cards/words/labels', 'cards/words/note'],
    why: 'reading a document needs no bot; a document that it makes takes its words from where all Dutch stands',
  },
  'bot/commands': {
    may: ['bot/core', 'bot/store/ports', 'bot/store/unreadable-row', 'bot/memo/compare-notes'],
    why: 'handling a command or a concept is the same whoever asks and however it is shown',
  },
  'bot/language': {
    may: ['bot/core', 'bot/store/ports'],
    why: 'what somebody means does not depend on where it was typed or what is answered; one port finds people',
  },
  'bot/answers': {
    may: [
      'bot/core',
      'cards',
      'bot/language',
      'bot/commands',
      'bot/store/ports',
      'bot/store/unreadable-row',
      'bot/memo/isolate-parsing',
      'bot/memo/read-document',
      'bot/memo/text/looks-pasted',
      'bot/reconcile/messenger',
      'bot/reconcile/desired-message',
      'bot/reconcile/message-link',
      'bot/reconcile/roster',
      'bot/http/signed-link',
    ],
    why: 'an answer does not depend on the library that carries it',
  },
  'bot/teams': {
    may: [
      'bot/core',
      'cards',
      'bot/answers',
      'bot/log',
      'bot/memo/read-document',
      'bot/reconcile/messenger',
      'bot/reconcile/roster',
      'bot/settings',
      'bot/store/ports',
    ],
    why: 'the edge asks through ports',
  },
  'bot/http': {
    may: [
      'bot/core',
      'cards',
      'bot/log',
      'bot/memo/isolate-parsing',
      'bot/store/ports',
      'bot/store/unreadable-row',
      'bot/store/link-ports',
      'bot/store/file-names',
    ],
    why: 'what goes out over HTTP is asked for through ports',
  },
  'bot/tab': {
    may: [
      'bot/core',
      'cards',
      'bot/answers',
      'bot/language/find-proposals',
      'bot/language/match-party',
      'bot/reconcile/desired-message',
      'bot/reconcile/message-link',
      'bot/reconcile/roster',
      'bot/reconcile/trouble',
      'bot/settings',
      'bot/store/ports',
      'bot/store/unreadable-row',
    ],
    why: 'the tab sees what the chat sees and does what it does, through the same answers and ports',
  },
  'bot/telemetry': {
    may: [
      'bot/core',
      'bot/log',
      'bot/settings',
      'bot/reconcile/messenger',
      'bot/store/ports',
      'bot/store/unreadable-row',
      'bot/store/file-store',
      'bot/store/table',
    ],
    why: 'it stands around ports and measures; what is measured does not know it',
  },
};

/** Packages that belong to one room: leaving or changing them costs that room only. */
const owners = [
  { packages: ['botbuilder', 'botframework-connector', 'botframework-schema'], rooms: ['bot/teams'] },
  { packages: ['@azure'], rooms: ['bot/store', 'bot/telemetry/export'] },
  { packages: ['restify', 'csv-stringify'], rooms: ['bot/http'] },
  {
    packages: ['docx', 'jszip', 'saxes', 'unpdf', 'diff', 'pdfkit', 'fontkit', 'dejavu-fonts-ttf'],
    rooms: ['bot/memo'],
  },
  { packages: ['htmlparser2'], rooms: ['bot/teams'] },
  { packages: ['pino'], rooms: ['bot/log'] },
  { packages: ['jose'], rooms: ['bot/tab/api'] },
  { packages: ['date-holidays'], rooms: ['bot/app'] },
];

const roomRules = Object.entries(rooms).map(([room, { may, why }]) => ({
  name: `${room.replace('bot/', '')}-keeps-to-itself`,
  comment: why,
  severity: 'error',
  from: { path: within([room]) },
  to: { path: ourCode, pathNot: within([room, ...may]) },
}));

const ownerRules = owners.map(({ packages, rooms: theirs }) => ({
  name: `${packages[0].replace('@', '')}-only-in-${theirs[0].replace('bot/', '')}`,
  comment: 'a package that one room needs is that room’s business, so leaving it costs one room',
  severity: 'error',
  from: { path: product, pathNot: within(theirs) },
  to: { path: within(packages.map((name) => `node_modules/${name}`)) },
}));

/** The parts of the tests that every room of tests may use: helpers, the cards in every state, the corpus of notes. */
const stages = ['test/support', 'test/gallery', 'test/notes'];

const testRoomRules = readdirSync('test').map((room) => ({
  name: `test-${room}-keeps-to-itself`,
  comment: 'what two rooms of tests share stands in test/support, which knows neither',
  severity: 'error',
  from: { path: within([`test/${room}`]) },
  to: { path: within(['test']), pathNot: within([`test/${room}`, ...(room === 'support' ? [] : stages)]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...ownerRules,
    {
      name: 'core-uses-no-package',
      comment: 'core is pure: no package, and nothing of Node, can bring in a clock, randomness or IO',
      severity: 'error',
      from: { path: within(['bot/core']) },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'telemetry-does-not-store',
      comment: 'measurements go to Application Insights by its exporter, and by no other package of Azure',
      severity: 'error',
      from: { path: within(['bot/telemetry']) },
      to: {
        path: within(['node_modules/@azure']),
        pathNot: within(['node_modules/@azure/monitor-opentelemetry-exporter']),
      },
    },
    {
      name: 'telemetry-is-optional',
      comment: 'what sends measurements is loaded only when there is somewhere to send them',
      severity: 'error',
      from: { path: product, pathNot: within(['bot/telemetry/export']) },
      to: { path: within(['node_modules/@opentelemetry']), pathNot: within(['node_modules/@opentelemetry/api']) },
    },
    {
      name: 'only-index-knows-app',
      comment: 'app puts the parts together and is nobody’s part',
      severity: 'error',
      from: { path: product, pathNot: within(['bot/index', 'bot/app']) },
      to: { path: within(['bot/app']) },
    },
    {
      name: 'one-door-to-teams',
      comment: 'who knows only the door need not change when what is behind it does; tests look inside',
      severity: 'error',
      from: { path: within(['bot', 'cards', 'infra', 'manifest']), pathNot: within(['bot/teams']) },
      to: { path: within(['bot/teams']), pathNot: within(['bot/teams/create-teams']) },
    },
    {
      name: 'nobody-knows-index',
      comment: 'index is where the process starts and is nobody’s part',
      severity: 'error',
      from: { path: product },
      to: { path: within(['bot/index']) },
    },
    {
      name: 'product-knows-no-test',
      comment: 'what runs in Azure holds nothing of what tests it',
      severity: 'error',
      from: { path: product },
      to: { path: within(['test', 'infra', 'manifest']) },
    },
    ...testRoomRules,
    {
      name: 'no-circles',
      comment: 'a circle has no order to read it in',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'the zip for Azure holds production dependencies only',
      severity: 'error',
      from: { path: product },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
