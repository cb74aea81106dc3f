import { trace } from '@opentelemetry/api';
import { type DestinationStream, pino } from 'pino';
import type { LogLevel } from '../settings/settings';
import { currentRequestId } from './request-id';

/**
 * Writes one JSON line for each event, with the id of its request. Object ids may be in it; names, texts and tokens may
 * not.
 */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const serializers = { error: describeError };
  // Without telemetry there is no span, and so no trace.
  const mixin = () => ({ requestId: currentRequestId(), traceId: trace.getActiveSpan()?.spanContext().traceId });
  return pino({ level, serializers, mixin }, destination);
}

/**
 * Turns what libraries write to the console into log lines, so that the output stays JSON. One library writes the keys
 * with which it tried a token.
 */
export function logConsole(console: Pick<Console, 'warn' | 'error'>, log: Log): void {
  console.warn = console.error = (first: unknown) =>
    log.debug({ said: firstLine(first) }, 'a library wrote to the console');
}

/**
 * Copies only properties that are known to be harmless: the errors of HTTP clients carry the request, its bearer token
 * included.
 */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  return { name, message, statusCode, code, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}

function firstLine(said: unknown): string {
  return String(said).split('\n', 1).join();
}
