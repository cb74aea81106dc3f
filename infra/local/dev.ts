import { once } from 'node:events';
import { resolve } from 'node:path';
import { type Local, startLocal } from './local';
import settings from './playground.json';
import { usualPorts } from './ports';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());
// The shell between npm and this process keeps a SIGTERM for itself. A new parent process shows that the shell is gone.
const parent = process.ppid;
setInterval(() => process.ppid === parent || ending.abort(), 500).unref();

runUntil(ending.signal).catch((error: unknown) => {
  // A part that stops is only reported when nobody asked everything to stop.
  if (ending.signal.aborted) return;
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});

async function runUntil(signal: AbortSignal): Promise<void> {
  const asked = once(signal, 'abort').then(() => '');
  const location = resolve(__dirname, '..', '..', '.azurite');
  const print = (line: string) => console.log(line);
  const local = await startLocal({ ports: usualPorts, location, signal, onProgress: print, onLogLine: print });
  print(welcome(local));
  const broken = await Promise.race([local.ended, asked]);
  await local.stop();
  if (broken !== '') throw new Error(`${broken} Daarom is alles gestopt.`);
}

function welcome({ pageUrl, botUrl, linked }: Local): string {
  const { blob, table } = usualPorts;
  const rows = linked.map(({ name, party }) => `  ${name.padEnd(21)} is ${party}`);
  return `
Akkoord draait op deze machine.

  Agents Playground     ${pageUrl}
  De bot                ${botUrl}
  Azurite               poort ${blob} tot en met ${table}, gegevens in .azurite/

Deze gesprekken horen bij een partij:

${rows.join('\n')}

Probeer dit: open ${pageUrl}, typ "voorbeeld" in Personal Chat en druk op Uitzetten.
Open daarna de gesprekken en druk in elk op Akkoord. U bent overal ${settings.currentUser.name}.

Stoppen: Ctrl-C. De Agents Playground vergeet dan alle berichten, Azurite vergeet niets.
Helemaal opnieuw beginnen: stop, en gooi .azurite/ weg.
`;
}
