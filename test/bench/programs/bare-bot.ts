import {
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import { createServer, plugins } from 'restify';

/**
 * The smallest bot of botbuilder on restify: it answers every click with one sentence and does nothing else. With
 * MicrosoftAppId it checks tokens as botbuilder does by itself.
 */
const {
  MicrosoftAppId = '',
  MicrosoftAppTenantId = '',
  AKKOORD_OPENID_METADATA: keys = '',
  AKKOORD_TOKEN_ISSUER = '',
} = process.env;
const own = { MicrosoftAppId, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId, MicrosoftAppPassword: 'geheim' };
const checking = {
  ...own,
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AKKOORD_TOKEN_ISSUER,
  ToBotFromChannelOpenIdMetadataUrl: keys,
  ToBotFromEmulatorOpenIdMetadataUrl: keys,
};
const adapter = new CloudAdapter(
  MicrosoftAppId === ''
    ? new ConfigurationBotFrameworkAuthentication({})
    : new ConfigurationBotFrameworkAuthentication(checking, new ConfigurationServiceClientCredentialFactory(own)),
);
const answer = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Dank u.' };

const server = createServer({ name: '' });
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  const { body, headers, method = '' } = request;
  await adapter.process({ body, headers, method }, response, async (context) => {
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body: answer } });
  });
});
server.get('/healthz', async (_request, response) => {
  response.send(200, { status: 'ok' });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port, msg: 'listening' })}\n`);
});
