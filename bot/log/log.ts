import { trace } from '@opentelemetry/api';
import { type DestinationStream, pino } from 'pino';
import type { LogLevel } from '../settings/settings';
import { currentRequestId } from './request-id';

/** Where the bot says what it does: one JSON line each, with the id of the request that it is about. Object ids may be in it; names, texts and tokens may not. */
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
 * Libraries write to the console, one of them the keys with which it tried a token. Their words become a log line, so
 * that the output stays JSON.
 */
export function logConsole(console: Pick<Console, 'warn' | 'error'>, log: Log): void {
  console.warn = console.error = (first: unknown) =>
    log.debug({ said: firstLine(first) }, 'a library wrote to the console');
}

/** Only what is known to be harmless: errors of HTTP clients carry the request, its bearer token included. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  return { name, message, statusCode, code, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}

function firstLine(said: unknown): string {
  return String(said).split('\n', 1).join();
}
