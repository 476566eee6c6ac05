import type { Contract, MethodName } from '../../types/api'
import type { InputOf, OutputOf } from '../../types/api/contract'

export type Input<Name extends MethodName> = InputOf<Contract[Name]>
export type Output<Name extends MethodName> = OutputOf<Contract[Name]>

/** Methods that change a matter: each is named by an id of the client, so sending twice does it once. */
export type ActMethod = {
  [Name in MethodName]: OutputOf<Contract[Name]> extends { stage: string; version: number } ? Name : never
}[Exclude<MethodName, 'matter.read'>]

/** Methods whose answers come in pages of `rows`, handed on by `after`. */
export type PagedMethod = {
  [Name in MethodName]: OutputOf<Contract[Name]> extends { rows: unknown[]; after: string | null }
    ? Name
    : never
}[MethodName]

/** Methods that change nothing and may be asked again at once. */
const reads: ReadonlySet<MethodName> = new Set<MethodName>([
  'account.me',
  'account.messages',
  'matter.counts',
  'matter.handlers',
  'matter.mine',
  'matter.read',
  'matter.tray'
])

/** Whether asking again changes nothing. */
export const isRead = (name: MethodName) => reads.has(name)
