import type { NodeKind } from '../../../types/domain/nodes'
import { Refusal } from '../../kernel/refusal'
import { hasOffice } from './kinds'

/** A telephone is set where there is an office. Errors: BAD_INPUT. */
export function assertOwnPhone(kind: NodeKind, phone: string | undefined): void {
  if (phone !== undefined && !hasOffice(kind))
    throw new Refusal('BAD_INPUT', { phone: '网格没有自己的办公室，电话跟着村里走' })
}
