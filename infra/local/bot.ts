import { resolve } from 'node:path';
import { type Running, startNode } from './processes';

export interface BotOptions {
  port: number;
  connectionString: string;
  /** Entra object id of who may do what a secretary may. */
  secretary: string;
  /** Hears the log, one JSON object a line. */
  onLine(line: string): void;
}

/** The bot as it is in this folder, without token check: the Playground has no token, and one user for every part. */
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
