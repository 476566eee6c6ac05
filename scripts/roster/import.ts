import { basename } from 'node:path'
import type { OutputOf } from '../../types/api/contract'
import type { Contract } from '../../types/api'
import { newId, type Client } from './client'

type View = OutputOf<Contract['roster.progress']>

/** What an import came to. */
export interface Imported {
  rows: number
  good: number
  bad: { row: number | null; reason: string }[]
  written: number
}

/**
 * Imports a roster as the page does: uploads, previews, confirms, and follows until it is written.
 * @param nodeId the village; by default the first node the person is an officer or administrator of
 * @param onProgress hears how many good rows are done
 */
export async function importRoster(
  client: Client,
  file: { name: string; bytes: Uint8Array },
  nodeId: string | undefined,
  onProgress: (view: View) => void = () => {}
): Promise<Imported> {
  const { person } = await client.call('account.me', {})
  if (!person) throw new Error('this WeChat is nobody of the village')
  const office = person.roles.find(({ role }) => role === 'officer' || role === 'admin')
  const village = nodeId ?? office?.at.id
  if (!village) throw new Error(`${person.name} is neither an officer nor an administrator`)
  const extension = /\.\w+$/.exec(basename(file.name))?.[0] ?? ''
  const fileId = await client.upload(`rosters/${person.id}/${newId()}${extension}`, file.bytes)
  const { id } = await client.call('roster.preview', { id: newId(), fileId, nodeId: village })
  let view = await client.call('roster.confirm', { id })
  while (view.state !== 'done') {
    onProgress(view)
    view = await client.call('roster.progress', { id })
  }
  onProgress(view)
  return { rows: view.rows, good: view.good, bad: await badRows(client, id), written: view.written }
}

async function badRows(client: Client, id: string): Promise<Imported['bad']> {
  const bad: Imported['bad'] = []
  for (let after: string | null | undefined; after !== null;) {
    const page = await client.call('roster.issues', { id, kind: 'bad', ...(after && { after }) })
    bad.push(...page.rows)
    after = page.after
  }
  return bad
}
