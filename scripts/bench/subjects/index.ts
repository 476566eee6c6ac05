import { contract, type MethodName } from '../../../types/api'
import type { Subject } from '../subject'
import { account } from './account'
import { matter } from './matter'

/** Every method of the contract, each as the person calls it whose everyday work it is. */
export const subjects: Subject[] = [...account, ...matter]

/** Methods of the contract that nothing measures. */
export function missing(): MethodName[] {
  const measured = new Set<MethodName>(subjects.map(({ method }) => method))
  return (Object.keys(contract) as MethodName[]).filter((name) => !measured.has(name))
}
