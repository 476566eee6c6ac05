import { account } from './account'
import { figures } from './figures'
import { group } from './group'
import { household } from './household'
import { link } from './link'
import { matter } from './matter'
import { ops } from './ops'
import { organization } from './organization'
import { publication } from './publication'
import { report } from './report'
import { roster } from './roster'
import { wish } from './wish'

/** Every method of the cloud by name. Tests that must hold for all of them run over this. */
export const contract = {
  ...account,
  ...figures,
  ...group,
  ...household,
  ...link,
  ...matter,
  ...ops,
  ...organization,
  ...publication,
  ...report,
  ...roster,
  ...wish
} as const

export type Contract = typeof contract
export type MethodName = keyof Contract
