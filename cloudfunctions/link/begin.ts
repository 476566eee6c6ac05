import { system } from '../kernel/system'
import { change, load, save } from '../kernel/aggregate'
import { inBatches } from '../kernel/batches'
import { _, collection } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { logFailure } from '../kernel/log'
import { runEffects } from '../domain/link/runEffects'
import type { Link } from '../domain/link/link'
import { lists, type List } from '../domain/link/list'
import { systemStep } from '../domain/link/systemStep'
import { links } from '../domain/link/links'

/** Links of one run of the timer; the rest waits for the next minute. */
const most = 200
/** Lists looked at in one run: more than wait for an objection to be settled, which keep the others from nothing. */
const mostLists = 500
const sideBySide = 20

/**
 * Brings the links of every list into force whose publication has passed and to which no objection is open; then
 * says so on the list. Broken off anywhere, the next run goes on where it stopped; run twice, nothing changes.
 */
export async function begin(now: Date): Promise<{ begun: number }> {
  const { data } = await collection('lists')
    .where({ state: 'public', endsAt: _.lte(now) })
    .orderBy('endsAt', 'asc')
    .limit(mostLists)
    .field({ _id: true })
    .get()
  let begun = 0
  for (const list of data) {
    if (begun >= most) break
    if (await isObjected(list._id)) continue
    begun += await beginSome(list._id, most - begun, now)
    if (!(await isWaiting(list._id))) await finish(list._id, now)
  }
  return { begun }
}

async function isObjected(listId: string): Promise<boolean> {
  const { data } = await collection('links')
    .where({ listId, openObjections: _.gt(0) })
    .limit(1)
    .field({ _id: true })
    .get()
  return data.length > 0
}

async function isWaiting(listId: string): Promise<boolean> {
  return (await waiting(listId, 1)).length > 0
}

const waiting = async (listId: string, limit: number): Promise<string[]> => {
  const { data } = await collection('links')
    .where({ listId, stage: 'listed' })
    .orderBy('_id', 'asc')
    .limit(limit)
    .field({ _id: true })
    .get()
  return data.map(({ _id }) => _id)
}

async function beginSome(listId: string, limit: number, now: Date): Promise<number> {
  const ids = await waiting(listId, limit)
  const begun = await inBatches(ids, (id) => beginOne(id, listId, now), sideBySide)
  return begun.filter(Boolean).length
}

/** False where the link was changed meanwhile: the next run looks at it again. */
async function beginOne(id: string, listId: string, now: Date): Promise<boolean> {
  const link = await load<Link>(links, id)
  if (link?.stage !== 'listed' || link.listId !== listId || link.openObjections > 0) return false
  const member = link.proposal!.member
  const after = systemStep(link, 'begin', `begin.${link.listId}.${link.version}`, { member }, now)
  if (!(await save('links', link, after))) return false
  await runEffects(after).catch((error: unknown) => logFailure(link._id, error))
  return true
}

async function finish(listId: string, now: Date): Promise<void> {
  await change<List, null>(lists, listId, async (list) => {
    if (list?.state !== 'public') return { result: null }
    const by = system
    const event = { id: `final.${listId}`, print: fingerprint(by.id, 'final', { listId }), at: now, by }
    return { save: lists.append(listId, list, { ...event, act: 'final', state: 'final' }), result: null }
  })
}
