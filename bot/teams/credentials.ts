import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Identity } from '../settings/identity';
import { isLocal } from '../settings/settings';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** Proves to Teams that a call is the bot's. In a local set-up it proves nothing, so that the secret is never sent. */
export function createCredentials(identity: Identity): ServiceClientCredentialsFactory {
  if (identity.kind === 'off' || isLocal({ identity })) return new NoCredentials(identity);
  const { appId, appType, tenantId, password } = identity;
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId,
    ...(password && { MicrosoftAppPassword: password }),
  });
}

class NoCredentials extends ServiceClientCredentialsFactory {
  constructor(private readonly identity: Identity) {
    super();
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return this.identity.kind === 'bot' && this.identity.appId === appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return this.identity.kind === 'off';
  }

  override async createCredentials(): Promise<Credentials> {
    return { signRequest: async (request) => request };
  }
}
