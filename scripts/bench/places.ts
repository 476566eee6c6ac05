import { groupIdOf } from '../../types/domain/tiers'
import { town } from '../../demo/village/organizations'
import { openidOf, personId } from '../../demo/village/people'

export { town } from '../../demo/village/organizations'

/** The village of the people measured, and another one. */
export const village = `${town}-shiqiao`
export const neighbourVillage = `${town}-liuwan`
/** A grid of it. */
export const grid = `${village}-1`

/** The household of who asks; its member is their hub too. */
export const householdId = 'h-wang-guixiang'
/** A household without a member. */
export const gap = 'h-sun-yuee'

/** Somebody by the stem of their ids. */
export const person = (key: string): { id: string; openid: string } => ({
  id: personId(key),
  openid: openidOf(key)
})

export const householdsOf = (key: string): string => groupIdOf('households', personId(key))
export const villageGroup = groupIdOf('village', village)
