import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drawCertificate } from '../../bot/memo/certificate/draw-certificate';
import { certificateStates } from './certificate-states';
import { galleryPage } from './page';
import { states } from './states';
import { themeNames } from './themes';

/** `npm run gallery`: the cards and certificates, for looking at while changing them. On this machine only. */
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const certificate = certificateStates[decodeURIComponent(pathname.slice(1))];
  if (certificate) {
    response.setHeader('content-type', 'application/pdf').end(await drawCertificate(certificate));
    return;
  }
  const asked = searchParams.get('theme');
  const theme = themeNames.find((name) => name === asked) ?? 'light';
  const links = Object.keys(certificateStates);
  response.setHeader('content-type', 'text/html; charset=utf-8').end(galleryPage(states, theme, links));
});

server.listen(0, '127.0.0.1', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/?theme=light`);
});
