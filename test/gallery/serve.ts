import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { galleryPage } from './page';
import { states } from './states';
import { themeNames } from './themes';

/** `npm run gallery`: the cards, for looking at while changing them. On this machine only. */
const server = createServer((request, response) => {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('theme');
  const theme = themeNames.find((name) => name === asked) ?? 'light';
  response.setHeader('content-type', 'text/html; charset=utf-8').end(galleryPage(states, theme));
});

server.listen(0, '127.0.0.1', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/?theme=light`);
});
