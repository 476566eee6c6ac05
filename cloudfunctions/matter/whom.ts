import type { OutputOf } from '../../types/api/contract'
import { whom as method } from '../../types/api/matter/whom'
import { handler } from '../kernel/handler'
import { holds, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Matter } from '../shared/matter/matter'
import { choicesOf, isOpen, type Ground } from './domain/bypass'
import { standingFields, standingsOf } from '../shared/matter/standing'
import { groundAt, levelsOn } from './ground'

export const whom = handler(method, async (input, { caller, now }): Promise<OutputOf<typeof method>> => {
  const { ground, asking } = await asked(input, caller, now)
  const levels = await levelsOn(ground.path, now)
  const bypassing = { ground, levels, asking, now }
  return {
    first: ground.hub && !asking.includes(ground.hub.id) ? ground.hub.name : null,
    levels: levels.map((level) => ({ name: level.office.name, open: isOpen(level, bypassing, asking) })),
    choices: choicesOf(bypassing).map(({ id, name, title, ids, serves }) => ({
      id,
      name,
      title,
      sorts: ground.hub !== null && ids.includes(ground.hub.id),
      serves
    }))
  }
})

/** Where the matter comes from, and who asks. One call of the store. Errors: NOT_FOUND. */
async function asked(
  { id, householdId }: { id?: string | undefined; householdId?: string | undefined },
  caller: Person,
  now: Date
): Promise<{ ground: Ground; asking: string[] }> {
  if (id) {
    const matter = await groundAt<Pick<Matter, (typeof standingFields)[number]>>('matters', id, [
      ...standingFields
    ])
    const standings = matter ? standingsOf(matter, caller, now) : []
    if (!matter || !standings.includes('sorter')) throw new Refusal('NOT_FOUND')
    return {
      ground: matter,
      asking: [caller._id, matter.asker.id, ...(matter.proxy ? [matter.proxy.id] : [])]
    }
  }
  const asking = [caller._id]
  const wanted = householdId ?? caller.householdId
  const ground = wanted ? await groundAt('households', wanted) : null
  const linked = ground?.member?.id === caller._id && holds(caller, 'member', now)
  if (householdId && householdId !== caller.householdId && !linked) throw new Refusal('NOT_FOUND')
  const place = ground ?? (await groundAt('organizations', caller.home.id))
  if (!place) throw new Refusal('NOT_FOUND')
  return { ground: place, asking }
}
