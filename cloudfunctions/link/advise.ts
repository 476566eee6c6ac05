import { advise as method } from '../../types/api/link/advise'
import { Refusal } from '../kernel/refusal'
import { linkHandler } from './act'

/** Advice one proposal takes: it is for those who decide to read. */
const most = 50

/** 党员五项权利: a member of the village recommends or objects; the household may say something as well. */
export const advise = linkHandler(method, ({ favors, text }, { link }) => {
  if ((link?.proposal?.advice.length ?? 0) >= most) throw new Refusal('OBJECTIONS_MANY')
  return { favors, text }
})
