import type { Contract, MethodName } from '../../types/api'
import { me } from '../../types/api/account/me'
import { own } from '../../types/api/account/own'
import { waiting } from '../../types/api/account/waiting'
import type { InputOf, Method, OutputOf } from '../../types/api/contract'
import { decide } from '../../types/api/household/decide'
import { requests } from '../../types/api/household/requests'
import { counts } from '../../types/api/matter/counts'
import { mine } from '../../types/api/matter/mine'

export type Input<Name extends MethodName> = InputOf<Contract[Name]>
export type Output<Name extends MethodName> = OutputOf<Contract[Name]>

/** Methods that change a matter or a wish: each is named by an id of the client, so sending twice does it once. */
export type ActMethod = {
  [Name in MethodName]: OutputOf<Contract[Name]> extends { stage: string; version: number } ? Name : never
}[Exclude<Extract<MethodName, `${'matter' | 'wish'}.${string}`>, 'matter.read' | 'wish.read'>]

/** Methods whose answers come in pages of `rows`, handed on by `after`. */
export type PagedMethod = {
  [Name in MethodName]: OutputOf<Contract[Name]> extends { rows: unknown[]; after: string | null }
    ? Name
    : never
}[MethodName]

const known = new Map<string, Method>()

/**
 * Makes methods callable. The main package has to stay small, so it knows the descriptions of what its own pages
 * call; each subpackage learns those of its pages when it is loaded.
 */
export function learn(methods: Partial<Contract>): void {
  for (const method of Object.values(methods)) known.set(method.name, method)
}

/** The description of a method. Throws where the package that calls it has not learnt it. */
export function methodOf(name: MethodName): Method {
  const method = known.get(name)
  if (!method) throw new Error(`${name} is called before its package has learnt it`)
  return method
}

// What the pages of the main package ask.
learn({
  'account.me': me,
  'account.own': own,
  'account.waiting': waiting,
  'household.decide': decide,
  'household.requests': requests,
  'matter.counts': counts,
  'matter.mine': mine
})
