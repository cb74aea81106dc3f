import { resolve } from 'node:path';
import { type Running, startNode } from './processes';

export interface BotOptions {
  port: number;
  connectionString: string;
  /** Entra object ids of the secretaries. */
  secretary: string;
  /** Called with each line of the log, a JSON object. */
  onLine(line: string): void;
}

/**
 * Starts the bot of this folder without the token check: the Playground has no token, and one user plays every part.
 */
export function startBot({ port, connectionString, secretary, onLine }: BotOptions): Running {
  return startNode({
    name: 'De bot',
    program: 'bot/index.ts',
    execArgv: ['--import', 'tsx'],
    cwd: resolve(__dirname, '..', '..'),
    env: {
      PORT: String(port),
      AKKOORD_AUTH: 'off',
      AKKOORD_FOUR_EYES: 'off',
      AKKOORD_SECRETARIES: secretary,
      AZURE_STORAGE_CONNECTION_STRING: connectionString,
      AZURE_STORAGE_ACCOUNT: '',
    },
    onLine,
  });
}
