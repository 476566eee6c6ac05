import { contract, type MethodName } from '../../../types/api'
import type { Subject } from '../subject'
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

/** Every method of the contract, each as the person calls it whose everyday work it is. */
export const subjects: Subject[] = [
  ...account,
  ...matter,
  ...link,
  ...wish,
  ...report,
  ...group,
  ...household,
  ...ops,
  ...organization,
  ...publication,
  ...figures,
  ...roster
]

/** Methods of the contract that nothing measures. */
export function missing(): MethodName[] {
  const measured = new Set<MethodName>(subjects.map(({ method }) => method))
  return (Object.keys(contract) as MethodName[]).filter((name) => !measured.has(name))
}
