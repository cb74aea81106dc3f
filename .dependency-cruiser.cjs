/**
 * Who may know whom: one rule for each room. `to` lists what the room may reach inside the project; npm packages that
 * belong to one room are listed below.
 */
const rooms = {
  'bot/core': {
    may: [],
    why: 'decisions are pure functions over plain data, so that they can be read and tested alone',
  },
  cards: { may: ['bot/core'], why: 'a card shows what a view holds; it decides nothing and reads nothing' },
  'bot/store': { may: ['bot/core', 'bot/settings'], why: 'storage knows what it keeps, not who shows it' },
  'bot/reconcile': {
    may: ['bot/core', 'cards', 'bot/store/ports', 'bot/store/ignore-stale'],
    why: 'it compares what is recorded with what is shown, whatever holds the one and carries the other',
  },
  'bot/memo': { may: ['bot/core'], why: 'reading a document needs no bot' },
  'bot/chat': { may: ['bot/core', 'cards', 'bot/store/ports'], why: 'an answer in Dutch does not depend on Teams' },
  'bot/telemetry': {
    may: ['bot/core', 'bot/log', 'bot/settings', 'bot/reconcile/messenger', 'bot/store/ports', 'bot/store/table'],
    why: 'it stands around ports and measures; what is measured does not know it',
  },
  'bot/tab': {
    may: ['bot/core', 'cards', 'bot/handle-command', 'bot/store/ports'],
    why: 'what the tab asks goes the same way as a click',
  },
};

const commandRoom = '^bot/handle-(command|draft|directory|retention|revision|substitution)';

const roomRules = Object.entries(rooms).map(([room, { may, why }]) => ({
  name: `${room}-knows-only-${may.map((path) => path.split('/').pop()).join('-') || 'itself'}`,
  comment: why,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^(bot|cards|infra|manifest|test)/', pathNot: [room, ...may].map((path) => `^${path}[/.]`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'core-uses-no-package',
      comment: 'core is pure: no package, and nothing of Node, can bring in a clock, randomness or IO',
      severity: 'error',
      from: { path: '^bot/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'commands-know-no-edge',
      comment: 'handling a command or a concept is the same whoever asks and however it is shown',
      severity: 'error',
      from: { path: commandRoom },
      to: { path: '^(cards|bot/teams|bot/chat|bot/tab|infra|test)/' },
    },
    {
      name: 'botbuilder-only-in-teams',
      comment: 'botbuilder is no longer maintained: leaving it must cost one folder',
      severity: 'error',
      from: { path: '^(bot|cards)/', pathNot: '^bot/teams/' },
      to: { path: 'node_modules/(botbuilder|botframework)' },
    },
    {
      name: 'azure-only-in-store',
      comment: 'where records live is one room’s business',
      severity: 'error',
      from: { path: '^(bot|cards)/', pathNot: '^bot/(store/|telemetry/export)' },
      to: { path: 'node_modules/@azure/' },
    },
    {
      name: 'telemetry-does-not-store',
      comment: 'measurements go to Application Insights by its exporter, and by no other package of Azure',
      severity: 'error',
      from: { path: '^bot/telemetry/' },
      to: { path: 'node_modules/@azure/', pathNot: 'node_modules/@azure/monitor-opentelemetry-exporter/' },
    },
    {
      name: 'telemetry-is-optional',
      comment: 'what sends measurements is loaded only when there is somewhere to send them',
      severity: 'error',
      from: { path: '^(bot|cards)/', pathNot: '^bot/telemetry/export' },
      to: { path: 'node_modules/@opentelemetry/', pathNot: 'node_modules/@opentelemetry/api/' },
    },
    {
      name: 'teams-does-not-store',
      comment: 'the edge asks through ports',
      severity: 'error',
      from: { path: '^bot/(teams/|server)' },
      to: { path: '^bot/store/', pathNot: '^bot/store/ports' },
    },
    {
      name: 'nobody-knows-index',
      comment: 'index puts the parts together and is nobody’s part',
      severity: 'error',
      from: { path: '^(bot|cards)/' },
      to: { path: '^bot/index' },
    },
    {
      name: 'product-knows-no-test',
      comment: 'what runs in Azure holds nothing of what tests it',
      severity: 'error',
      from: { path: '^(bot|cards)/' },
      to: { path: '^(test|infra|manifest)/' },
    },
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
      from: { path: '^(bot|cards)/' },
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
