import type { InputOf } from '../../types/api/contract'
import { useMe } from './me'
import type { PagedMethod } from './methods'
import { useListPage } from './useListPage'
import { usePages } from './usePages'

/**
 * What a person has, as the list that a page is of: read anew whenever the page is shown or pulled down, and further
 * at its end. Who is not registered has none.
 */
export function useOwnPages<M extends PagedMethod>(method: M, input: Omit<InputOf<M>, 'after'>) {
  const { me } = useMe()
  const list = useListPage(usePages(method, me?.person ? input : undefined))
  return { ...list, isStranger: me ? !me.person : false }
}
