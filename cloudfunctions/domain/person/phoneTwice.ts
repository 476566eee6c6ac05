import type { Person } from '../../kernel/person'
import type { MessageEffect } from '../message/message'

/** Whether somebody lives in a village or serves there. */
export const isOf = ({ path, reach }: Pick<Person, 'path' | 'reach'>, villageId: string): boolean =>
  path.includes(villageId) || reach.includes(villageId)

interface Entry {
  personId: string
  name: string
  phone: string
  path: string[]
}

/**
 * One number on file in two villages: neither village is told of the other, who has no business there. The office
 * above both is, which may know both, once for each pair.
 */
export function phoneTwice(
  { personId, name, phone, path }: Entry,
  elsewhere: Pick<Person, '_id' | 'path'>[],
  at: Date
): MessageEffect[] {
  return elsewhere.flatMap((other) => {
    const above = path.findLast((nodeId) => other.path.includes(nodeId))
    return above === undefined
      ? []
      : [
          {
            id: `phone-twice.${[personId, other._id].sort().join('.')}`,
            kind: 'message' as const,
            to: above,
            by: 'system',
            page: `/admin/node/index?id=${above}`,
            subject: '一个手机号登记了两处',
            text: `尾号 ${phone.slice(-4)} 的手机号在下面两个村都登记了，新登记的是${name}。请核对是谁的号，告诉村里改。`,
            at
          }
        ]
  })
}
