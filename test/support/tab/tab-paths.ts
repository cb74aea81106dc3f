/** Every route of the tab, with the method that it has. A proposal's id is filled in. */
export function tabRoutes(id = 'some-proposal'): [method: 'GET' | 'POST', path: string][] {
  return [
    ['GET', '/api/me'],
    ['GET', '/api/waiting'],
    ['GET', '/api/proposals'],
    ['GET', `/api/proposals/${id}`],
    ['GET', `/api/proposals/${id}/history`],
    ['GET', '/api/parties'],
    ['GET', '/api/office'],
    ['GET', '/api/changes'],
    ['POST', '/api/actions'],
  ];
}
