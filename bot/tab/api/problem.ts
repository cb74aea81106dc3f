import { problemSentences } from '../../../cards/words/tab-problems';

/** An answer that is not what was asked for, as RFC 9457 has it (application/problem+json). */
export interface Problem {
  /** HTTP's status. */
  status: number;
  /** HTTP's name of that status, in English as HTTP has it. */
  title: string;
  /** One Dutch sentence for the person at the screen. */
  detail: string;
  headers?: Readonly<Record<string, string>>;
}

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const;

export function problem(
  status: keyof typeof titles,
  detail: string,
  headers?: Readonly<Record<string, string>>,
): Problem {
  return { status, title: titles[status], detail, ...(headers && { headers }) };
}

/** What one may not see is answered as what is not there. */
export const notFound = problem(404, problemSentences.notFound);
export const badRequest = problem(400, problemSentences.badRequest);
