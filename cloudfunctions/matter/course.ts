import { course as method } from '../../types/api/matter/course'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { villageOn } from '../domain/link/village'
import type { Matter } from '../domain/matter/state/matter'
import { matters } from '../domain/matter/state/matters'
import { courseOf } from '../domain/matter/views/course'
import { sharedRowOf } from '../domain/matter/views/sharedRow'
import { publishedOne, type Lead } from './published'

export const course = handler(method, async ({ id }, { caller, now }) => {
  const [village, found] = await Promise.all([
    villageOn(caller.path, now),
    publishedOne<Lead & Pick<Matter, 'history'>>(id, { of: ['history'] })
  ])
  if (!found?.lead.path.includes(village)) throw new Refusal('NOT_FOUND')
  const { line, lead } = found
  return { ...sharedRowOf(line, lead, caller, now), told: courseOf(matters.read(lead).history) }
})
