import { isLocal, type Settings } from '../settings/settings';
import { isLoopback, isWithin } from '../settings/web-address';

/** Where Teams' public cloud takes messages from bots, as Microsoft's own Teams SDK lists it. */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];

/** Whether the bot may send there: its messages and its own token go to whatever address an activity names. */
export function isTeams(serviceUrl: string, settings: Pick<Settings, 'identity'>): boolean {
  return isLocal(settings) ? isLoopback(serviceUrl) : isWithin(serviceUrl, teamsHosts);
}
