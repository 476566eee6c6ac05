import { oldestClient, silentClient } from '../../types/api/client'
import { Refusal } from './refusal'

const written = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/

/** The release of the mini program that a call came from; whatever else stands in its place says nothing. */
export function clientOf(event: unknown): string {
  const { client } = (event ?? {}) as { client?: unknown }
  return typeof client === 'string' && written.test(client) ? client : silentClient
}

/** Refuses what comes from a release that is not served any more. */
export function assertServed(client: string, oldest = oldestClient): void {
  const [own, least] = [client, oldest].map((version) => version.split('.').map(Number))
  const differs = least!.findIndex((part, place) => part !== own![place])
  if (differs >= 0 && own![differs]! < least![differs]!) throw new Refusal('CLIENT_OUTDATED')
}
