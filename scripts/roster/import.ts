import { basename } from 'node:path'
import type { AnswerOf } from '../../types/api/contract'
import type { RosterIssueKind } from '../../types/domain/rosters'
import type { Contract } from '../../types/api'
import { newId, type Client } from './client'

type View = AnswerOf<Contract['roster.progress']>

/** What an import came to. */
export interface Imported {
  rows: number
  good: number
  /** What is to be checked or answered, rows that are not written, and what of the file was not read. */
  asked: Issue[]
  bad: Issue[]
  left: Issue[]
  written: number
}

type Issue = AnswerOf<Contract['roster.issues']>['rows'][number]

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
  const [asked, bad, left] = await Promise.all(
    (['asked', 'bad', 'left'] as const).map((kind) => issuesOf(client, id, kind))
  )
  return { rows: view.rows, good: view.good, asked: asked!, bad: bad!, left: left!, written: view.written }
}

async function issuesOf(client: Client, id: string, kind: RosterIssueKind): Promise<Issue[]> {
  const issues: Issue[] = []
  for (let after: string | null | undefined; after !== null;) {
    const page = await client.call('roster.issues', { id, kind, ...(after && { after }) })
    issues.push(...page.rows)
    after = page.after
  }
  return issues
}
