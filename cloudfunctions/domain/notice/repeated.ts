import { Refusal } from '../../kernel/refusal'
import type { TiedGroup } from '../contactGroup/tied'

/**
 * What an act that was done before answered; null where it is new.
 * Errors: ACT_REUSED, where its id named another act or another input.
 */
export function repeated(doc: TiedGroup | null, act: string, print: string): { version: number } | null {
  const done = doc?.history.find(({ id }) => id === act)
  if (!done) return null
  if (done.print !== print) throw new Refusal('ACT_REUSED')
  return { version: done.seq }
}
