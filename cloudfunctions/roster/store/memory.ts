import { rosterColumnLimit } from '../../../types/domain/rosters'
import { collection } from '../../kernel/cloud'
import type { Field } from '../../domain/roster/columns'
import type { Memory } from '../../domain/roster/headerNames'

/** What a village chose for the headers of its files, the latest first. */
interface Chosen {
  _id: string
  headers: { header: string; field: Field | null }[]
}

declare module '../../kernel/documents' {
  interface Documents {
    rosterColumns: Chosen
  }
}

const name = 'rosterColumns'

/** What a village chose for headers before. */
export async function memoryOf(villageId: string): Promise<Memory> {
  const { data } = await collection(name).doc(villageId).get()
  return new Map((data?.headers ?? []).map(({ header, field }) => [header, field]))
}

/** Keeps what was chosen for the next file of the village; what was chosen before stays unless it is about the same header. */
export async function remember(villageId: string, chosen: Chosen['headers']): Promise<void> {
  const before = await memoryOf(villageId)
  const all = new Map([...chosen.map(({ header, field }) => [header, field] as const)])
  for (const [header, field] of before) if (!all.has(header)) all.set(header, field)
  const headers = [...all].slice(0, rosterColumnLimit).map(([header, field]) => ({ header, field }))
  await collection(name).doc(villageId).set({ data: { headers } })
}
