import { course as method } from '../../types/api/matter/course'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { villageOn } from '../shared/link/village'
import type { Matter } from '../shared/matter/matter'
import { courseOf } from './domain/course'
import { sharedRowOf } from './domain/sharedRow'
import { publishedOne, type Lead } from './published'

export const course = handler(method, async ({ id }, { caller, now }) => {
  const [village, found] = await Promise.all([
    villageOn(caller.path, now),
    publishedOne<Lead & Pick<Matter, 'history'>>(id, { of: ['history'] })
  ])
  if (!found?.lead.path.includes(village)) throw new Refusal('NOT_FOUND')
  const { line, lead } = found
  return { ...sharedRowOf(line, lead, caller, now), told: courseOf(lead.history) }
})
