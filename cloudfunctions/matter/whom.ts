import type { AnswerOf } from '../../types/api/contract'
import { whom as method } from '../../types/api/matter/whom'
import { handler } from '../kernel/handler'
import { holds, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Matter } from '../domain/matter/state/matter'
import { asideOf, choicesOf, isOpen, type Ground } from '../domain/matter/acts/bypass'
import { askingOf } from '../domain/matter/views/asking'
import { matterRoleFields, matterRolesOf } from '../domain/matter/state/roles'
import { groundAt, levelsOn } from '../domain/matter/lookups/ground'

export const whom = handler(method, async (input, { caller, now }): Promise<AnswerOf<typeof method>> => {
  const { ground, ...who } = await asked(input, caller, now)
  const levels = await levelsOn(ground.path, now)
  const bypassing = { ground, levels, ...who, now }
  const aside = asideOf(bypassing)
  return {
    first: ground.hub && !aside.includes(ground.hub.id) ? ground.hub.name : null,
    levels: levels.map((level) => ({ name: level.office.name, open: isOpen(level, bypassing, aside) })),
    choices: choicesOf(bypassing).map(({ id, name, title, ids, serves }) => ({
      id,
      name,
      title,
      sorts: ground.hub !== null && ids.includes(ground.hub.id),
      serves
    }))
  }
})

/** What of a matter tells who asked it, and whether somebody may know that. */
const fields = [...matterRoleFields, 'hideName'] as const

/** Where the matter comes from, and who asks. One call of the store. Errors: NOT_FOUND. */
async function asked(
  { id, householdId }: { id?: string | undefined; householdId?: string | undefined },
  caller: Person,
  now: Date
): Promise<{ ground: Ground; asking: string[]; unknown?: string[] }> {
  if (id) {
    const matter = await groundAt<Pick<Matter, (typeof fields)[number]>>('matters', id, [...fields])
    const standings = matter ? matterRolesOf(matter, caller, now) : []
    if (!matter || !standings.includes('sorter')) throw new Refusal('NOT_FOUND')
    return { ground: matter, ...askingOf(matter, caller, now) }
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
