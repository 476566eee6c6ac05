import { object as method } from '../../types/api/link/object'
import { Refusal } from '../kernel/refusal'
import { linkHandler } from './act'
import { isOpen } from './domain/list'
import { objectionLimit } from './domain/objections'

/** Anybody of the village may object while the list is shown; the name stays with officers who are not concerned. */
export const object = linkHandler(method, ({ text }, { link, list }, { now }) => {
  if (!isOpen(list, now)) throw new Refusal('PUBLICATION_OVER')
  if ((link?.objections.length ?? 0) >= objectionLimit) throw new Refusal('OBJECTIONS_MANY')
  return { text }
})
