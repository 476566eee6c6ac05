import { nodeLabels, type NodeKind } from '../../../types/domain/nodes'
import { type Unknown } from '../../../types/domain/unknown'
import type { Output } from '../../cloud/methods'

export type Node = Output<'organization.tree'>['heads'][number]

/** How the kinds are called where there is room for one word only. */
export const kindWord = (kind: NodeKind | Unknown): string => nodeLabels[kind].split('(', 1)[0]!

/** How far what lies below a node is; null while nothing follows. */
export function followingWords(following: Node['following']): string | null {
  if (!following) return null
  const { done, total } = following
  return done < total ? `资料正在跟着改 ${done}/${total}` : '资料都改好了，正在再核对一遍'
}
