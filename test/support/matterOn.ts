import { createHash } from 'node:crypto'
import { codeAlphabet, codeLength } from '../../types/domain/codes'
import type { Stage } from '../../types/domain/stages'
import { valueOf } from './answers'
import { freshId } from './ids'
import { pathTo } from './pathTo'
import type { TestCloud } from './startTestCloud'
import { personIdOf } from './world'

/** The code of the receipt of a matter that was filed by a member. */
export const receiptOf = (matterId = ''): string =>
  [...createHash('sha256').update(matterId).digest()]
    .slice(0, codeLength)
    .map((byte) => codeAlphabet[byte % codeAlphabet.length])
    .join('')

/** A matter of village A, told in words that stand nowhere else, brought to a stage. */
export async function matterOn(cloud: TestCloud, stage: Stage, filed = false): Promise<string> {
  const id = freshId('matter')
  const onBehalf = {
    householdId: 'household-a-one',
    personId: personIdOf('a.resident'),
    receipt: receiptOf(id)
  }
  valueOf(
    await cloud.call(filed ? 'a.member' : 'a.resident', 'matter.submit', {
      id,
      text: '暗号七七：村口的路灯坏了三天。',
      ...(filed && { onBehalf })
    })
  )
  for (const { who, act, own } of pathTo(stage))
    valueOf(await cloud.callRaw(who, `matter.${act}`, { id, act: freshId(), ...own }))
  return id
}
