import { stored, writes } from './memoryCloud'

/** Which document stood where: enough to go back to, for what is stored cannot be changed in place. */
let kept: { at: number; docs: (readonly [string, Map<string, Record<string, unknown>>])[] } | undefined

/** Tries something on the store in memory and takes back what came of it. */
export async function undo(run: () => Promise<void>): Promise<void> {
  if (kept?.at !== writes())
    kept = { at: writes(), docs: [...stored].map(([name, docs]) => [name, new Map(docs)] as const) }
  const { at, docs } = kept
  await run()
  if (writes() === at) return
  stored.clear()
  for (const [name, before] of docs) stored.set(name, new Map(before))
  kept = { at: writes(), docs }
}
