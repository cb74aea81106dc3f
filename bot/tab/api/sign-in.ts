import type { Person } from '../../core/directory/person';
import type { Problem } from './problem';

/** A person who was recognised, and the organisation (tenant) in which they act. */
export interface Caller {
  person: Person;
  tenantId: string;
  /** Milliseconds since 1970 from which they must sign in again. */
  signedInUntil: number;
}

/** Recognises a person by the request's Authorization header, which is empty when there is none. */
export type SignIn = (authorization: string) => Promise<Caller | Problem>;

export function isProblem(answer: object): answer is Problem {
  return 'status' in answer && 'detail' in answer;
}
