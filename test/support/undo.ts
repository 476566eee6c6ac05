import { stored } from './memoryCloud'

/** What is stored cannot be changed in place: remembering which documents there were is enough. */
export async function undo(run: () => Promise<void>): Promise<void> {
  const before = [...stored].map(([name, docs]) => [name, new Map(docs)] as const)
  await run()
  stored.clear()
  for (const [name, docs] of before) stored.set(name, docs)
}
