import {
  type Activity,
  CallerIdConstants,
  Channels,
  ConfigurationBotFrameworkAuthentication,
  StatusCodes,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  type BotFrameworkAuthentication,
  type ClaimsIdentity,
  type UserTokenClient,
} from 'botframework-connector';
import type { Settings } from '../settings/settings';
import { type ClientFor, createConnectorClients } from './connector-clients';
import { createCredentials } from './credentials';
import { keepTokens } from './kept-tokens';
import { tenantOf } from './parse-activity';
import { isTeams } from './service-url';
import { shortText } from './untrusted';

const forbidden = 403;

/**
 * Checks that an activity comes from Teams, and from an organisation that is served. botbuilder checks signature,
 * audience and lifetime; this adds the checks that it leaves out. Rejects with an AuthenticationError, 401 or 403.
 */
export function createAuthentication(settings: Settings): BotFrameworkAuthentication {
  return new TeamsAuthentication(settings);
}

class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly settings: Settings;
  private readonly clientFor: ClientFor;
  private userTokenClient: Promise<UserTokenClient> | undefined;
  private readonly checkToken = keepTokens((activity, authHeader) =>
    asUnauthorized(super.authenticateRequest(activity, authHeader)),
  );

  constructor(settings: Settings) {
    super(wholeConfiguration(settings), createCredentials(settings.identity));
    this.settings = settings;
    this.clientFor = createConnectorClients(this, settings, { retries: true });
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    this.checkOrigin(activity);
    const result = await this.checkToken(activity, authHeader);
    if (this.settings.identity.kind === 'bot') {
      this.checkIssuer(result.claimsIdentity);
      this.checkTenant(activity);
    }
    return { ...result, connectorFactory: { create: this.clientFor } };
  }

  /** Nobody signs in through the bot, and botbuilder would make such a client for each activity. */
  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    this.userTokenClient ??= super.createUserTokenClient(claimsIdentity);
    return this.userTokenClient;
  }

  /** botbuilder checks the service URL only when there is one. */
  private checkOrigin(activity: Activity): void {
    const serviceUrl = shortText(activity, 'serviceUrl');
    if (serviceUrl === '') throw refused('no service URL', StatusCodes.UNAUTHORIZED);
    if (!isTeams(serviceUrl, this.settings)) throw refused('service URL is not Teams’', forbidden);
    const channel = shortText(activity, 'channelId');
    if (channel === '') throw refused('no channel', StatusCodes.UNAUTHORIZED);
    // On other channels a client may claim to be anybody, and the Bot Connector signs that too.
    const mayBeAny = this.settings.identity.kind === 'off';
    if (channel !== Channels.Msteams && !mayBeAny) throw refused('not from Teams', StatusCodes.UNAUTHORIZED);
  }

  /** botbuilder also accepts tokens of its emulator, and of other bots. */
  private checkIssuer(claims: ClaimsIdentity): void {
    const issuer = claims.getClaimValue(AuthenticationConstants.IssuerClaim);
    if (issuer !== issuerOf(this.settings)) throw refused('another issuer', StatusCodes.UNAUTHORIZED);
  }

  private checkTenant(activity: Activity): void {
    if (!this.settings.tenants.includes(tenantOf(activity))) throw refused('another tenant', forbidden);
  }
}

/** When one of these keys is given, botbuilder forgets its defaults for all others. */
function wholeConfiguration({ identity }: Settings) {
  const own = identity.kind === 'bot' ? identity : undefined;
  const keys = own?.openIdMetadata ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
  return {
    MicrosoftAppId: own?.appId ?? '',
    MicrosoftAppTenantId: own?.tenantId ?? '',
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: issuerOf({ identity }),
    ToBotFromChannelOpenIdMetadataUrl: keys,
    // Leaves out the emulator's keys: anybody with an Entra account could get a token that they fit.
    ToBotFromEmulatorOpenIdMetadataUrl: keys,
    OAuthUrl: AuthenticationConstants.OAuthUrl,
    CallerId: CallerIdConstants.PublicAzureChannel,
  };
}

function issuerOf({ identity }: Pick<Settings, 'identity'>): string {
  const given = identity.kind === 'bot' ? identity.tokenIssuer : undefined;
  return given ?? AuthenticationConstants.ToBotFromChannelTokenIssuer;
}

function refused(why: string, status: number): AuthenticationError {
  return new AuthenticationError(why, status);
}

/** Codes of errors from the token library that botbuilder lets through, and that would look like a fault of the bot. */
const tokenErrors = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError'];

async function asUnauthorized<T>(check: Promise<T>): Promise<T> {
  try {
    return await check;
  } catch (error) {
    if (error instanceof Error && tokenErrors.includes(error.name)) {
      throw refused(error.name, StatusCodes.UNAUTHORIZED);
    }
    throw error;
  }
}
