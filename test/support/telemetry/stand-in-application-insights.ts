import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';

/** The parts of Application Insights' form that tests look at. */
export interface Envelope {
  name: string;
  tags: Record<string, string>;
  data: {
    baseData: {
      name?: string;
      success?: boolean;
      metrics?: { name: string; value: number }[];
    };
  };
}

export type ApplicationInsights = Awaited<ReturnType<typeof startApplicationInsights>>;

/** Takes telemetry as Application Insights does, over https on loopback, with a certificate of its own making. */
export async function startApplicationInsights() {
  const folder = await mkdtemp(join(tmpdir(), 'akkoord-'));
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  const certificate = join(folder, 'certificate.pem');
  await writeFile(certificate, cert);

  const sent: string[] = [];
  const envelopes: Envelope[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const body = await text(request);
    sent.push(JSON.stringify(request.headers), body);
    const { length } = envelopes;
    envelopes.push(...JSON.parse(body));
    const itemsReceived = envelopes.length - length;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ itemsReceived, itemsAccepted: itemsReceived, errors: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    /** The connection string with which a bot sends here and nowhere else. */
    env: {
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=3a5d8e20-1f64-4c7b-8a0e-6b9f2d4c1e02;IngestionEndpoint=https://127.0.0.1:${port}/`,
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
      NODE_EXTRA_CA_CERTS: certificate,
    },
    /** Headers and bodies as they came. */
    sent: () => sent.join('\n'),
    envelopes: () => envelopes,
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
