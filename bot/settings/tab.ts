import type { Identity } from './identity';
import { readKeySource } from './key-source';
import { type Env, type Reject, read, readGuid } from './variable';
import { problemWords } from './words';

/** How people sign in to the personal tab. `personas` is for local work: people say who they are, unchecked. */
export type TabSettings =
  | { kind: 'off' }
  | { kind: 'personas' }
  | {
      kind: 'entra';
      /** Id of the tab's Entra app. */
      appId: string;
      /** That app's Application ID URI. */
      audience: string;
      /** Address of the OpenID metadata; absent: Microsoft's, for each tenant its own. */
      openIdMetadata?: string;
      /** Issuer of the tokens; absent: Microsoft's, for each tenant its own. */
      tokenIssuer?: string;
    };

/** Reads the sign-in of the tab. Without an app there is no tab. */
export function readTab(env: Env, identity: Identity, reject: Reject): TabSettings {
  if (identity.kind === 'off') return { kind: 'personas' };
  const [id, audience] = [read(env, 'AKKOORD_TAB_APP_ID'), read(env, 'AKKOORD_TAB_AUDIENCE')];
  const openIdMetadata = readKeySource(env, 'AKKOORD_TAB_OPENID_METADATA', reject);
  const tokenIssuer = read(env, 'AKKOORD_TAB_TOKEN_ISSUER');
  if (id === '' && audience === '') return { kind: 'off' };
  if (!/^(api|https):\/\/\S+$/i.test(audience)) reject(problemWords.tabAudience, undefined);
  return {
    kind: 'entra',
    appId: readGuid(env, 'AKKOORD_TAB_APP_ID', reject),
    audience,
    ...(openIdMetadata && { openIdMetadata }),
    ...(tokenIssuer && { tokenIssuer }),
  };
}
