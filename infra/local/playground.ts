import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, startNode } from './processes';

export interface PlaygroundOptions {
  port: number;
  botUrl: string;
  /** Folder for its log, made when absent. */
  folder: string;
}

/**
 * Starts Microsoft's Agents Playground, the page in which a developer talks with the bot. It opens no browser unless
 * asked.
 */
export function startPlayground({ port, botUrl, folder }: PlaygroundOptions): Running {
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'playground.log');
  const flags = ['-p', String(port), '-e', `${botUrl}/api/messages`, '-c', 'msteams', '--disable-telemetry'];
  const { ended, stop } = startNode({
    name: 'De Agents Playground',
    program: require.resolve('@microsoft/m365agentsplayground/cli.js'),
    args: ['start', ...flags],
    cwd: folder,
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(__dirname, 'playground.json'),
      M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      TEAMSAPPTESTER_BROWSER: process.env.TEAMSAPPTESTER_BROWSER ?? 'none',
      // Application Insights reports its own use to Microsoft, even with --disable-telemetry.
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    },
  });
  return { ended: ended.then((how) => `${how} Waarom staat in ${logFile}.`), stop };
}
