import { collate as method } from '../../types/api/wish/collate'
import { publishDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'
import { assertNameless } from './domain/wallWords'

/** 中心户整理: whether it is small and concrete, in words for everybody to read (S2 §6). */
export const collate = wishHandler(method, ({ words, kind, cost, text }, wish, { settings, now }) => {
  assertNameless(words, wish)
  return { words, kind, ...(cost && { cost }), ...(text && { text }), ...publishDue(now, settings) }
})
