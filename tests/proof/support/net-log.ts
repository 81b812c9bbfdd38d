import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** An address that the browser's own record of its network says was asked for or connected to, and for whom. */
export interface NetworkUse {
  url: string;
  initiator: string;
}

/** What stands for a request, and for a connection opened ahead of one. */
const TELLING = ['URL_REQUEST_START_JOB', 'HTTP_STREAM_JOB_CONTROLLER'];

/** Reads a NetLog (`--log-net-log`). */
export function readNetLog(path: string): NetworkUse[] {
  const log = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const types = TELLING.map((name) => log.constants.logEventTypes[name]);
  if (types.includes(undefined)) throw new Error('This is no NetLog, or one of another Chromium.');
  return log.events
    .filter(({ type, params }) => types.includes(type) && /^(https?|wss?):/.test(params?.url ?? ''))
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }));
}
