import { isLocal, type Settings } from '../settings/settings';
import { isLoopback, isWithin } from '../settings/web-address';

/** Addresses at which Teams' public cloud takes messages from bots, as Microsoft's own Teams SDK lists them. */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];

/** True when the bot may send to this address, which an activity names and which gets the bot's messages and token. */
export function isTeams(serviceUrl: string, settings: Pick<Settings, 'identity'>): boolean {
  return isLocal(settings) ? isLoopback(serviceUrl) : isWithin(serviceUrl, teamsHosts);
}
