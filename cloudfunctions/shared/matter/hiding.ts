import type { Standing } from '../../../types/domain/roles'
import type { MatterState } from './matter'

/** Whether the person handles it: they are not told who asked where the asker did not want that. */
const handling: readonly Standing[] = ['lead', 'helper', 'unit']

/** Whether somebody of these standings is not to learn who asked (boundaries.md, "hide my name from the handler"). */
export const hidesAsker = (
  { hideName, about }: Pick<MatterState, 'hideName' | 'about'>,
  standings: readonly Standing[]
): boolean => (hideName === true || about !== undefined) && standings.some((one) => handling.includes(one))
