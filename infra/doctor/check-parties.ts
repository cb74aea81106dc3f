import { isLinked, type Party } from '../../bot/core/directory/party';
import { whyNeverMet } from '../../bot/core/directory/rule';
import type { NamedSecretary } from '../../bot/core/directory/secretary';
import { Refusal } from '../../bot/core/refusal';
import type { Store } from '../../bot/store/ports';
import { refusalSentence } from '../../cards/words/refusals';
import { bad, type Finding, good, unchecked } from './finding';

/**
 * Reports every party of these tenants that cannot be asked or could never agree, and every secretary who cannot be
 * reached.
 */
export async function checkParties(
  store: Pick<Store, 'parties' | 'people'>,
  tenants: readonly string[],
  secretaries: readonly NamedSecretary[],
): Promise<Finding[]> {
  if (tenants.length === 0) {
    return [unchecked('de partijen en de secretarissen', 'Met AKKOORD_AUTH=off hoort de bot bij geen organisatie.')];
  }
  try {
    return [await checkLinks(store, tenants), ...(await checkSecretaries(store, tenants, secretaries))];
  } catch {
    return [bad('de partijen', 'De tabel Directory is niet te lezen. Los eerst de punten over de opslag op.')];
  }
}

async function checkLinks({ parties }: Pick<Store, 'parties'>, tenants: readonly string[]): Promise<Finding> {
  const about = 'de partijen en hun kanalen';
  const lists = await Promise.all(tenants.map(async (tenant) => (await parties.load(tenant))?.value ?? []));
  if (lists.flat().length === 0) {
    return bad(about, 'Er is nog geen partij. Laat de secretaris in elk kanaal typen: koppel <partij>');
  }
  const troubles = lists.flatMap(troublesOf);
  return troubles.length === 0 ? good(about) : bad(about, troubles.join(' '));
}

export function troublesOf(parties: readonly Party[]): string[] {
  return parties.flatMap((party) => {
    const why = whyNeverMet(party.rule, party.seats);
    return [
      ...(isLinked(party) ? [] : [`${party.name} heeft geen kanaal. Typ daar: koppel ${party.name}`]),
      ...(why ? [`${party.name}: ${refusalSentence(new Refusal(why.kind, why.detail))}`] : []),
      ...othersAt(party, parties).map((other) => `${party.name} en ${other.name} hebben hetzelfde kanaal.`),
    ];
  });
}

/** Compares with later parties only, so that each pair is named once. */
function othersAt(party: Party, parties: readonly Party[]): Party[] {
  const place = party.place?.conversationId;
  const later = parties.slice(parties.indexOf(party) + 1);
  return later.filter((other) => place !== undefined && other.place?.conversationId === place);
}

async function checkSecretaries(
  { people }: Pick<Store, 'people'>,
  tenants: readonly string[],
  secretaries: readonly NamedSecretary[],
): Promise<Finding[]> {
  if (secretaries.length === 0) return [bad('de secretarissen', 'AKKOORD_SECRETARIES is leeg: niemand kan koppelen.')];
  return Promise.all(
    secretaries.map(async ({ id, tenantId }) => {
      const about = `secretaris ${id} is te bereiken`;
      const found = await Promise.all(
        tenants.filter((tenant) => tenant === (tenantId ?? tenant)).map((tenant) => people.find(tenant, id)),
      );
      return found.some(Boolean) ? good(about) : bad(about, 'Laat deze persoon één keer hallo zeggen tegen de bot.');
    }),
  );
}
