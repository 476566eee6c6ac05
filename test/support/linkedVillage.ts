import { dayFromNow } from '../../src/ui/words/dates'
import type { Contract, MethodName } from '../../types/api'
import type { Given } from '../../demo/seen'
import type { AnswerOf } from '../../types/api/contract'
import { groupIdOf } from '../../types/domain/tiers'
import { freshId } from './ids'
import { personIdOf, type PersonKey } from './world'

/** Asks the cloud directly, as that person. */
type Call = <Name extends MethodName>(
  who: PersonKey,
  name: Name,
  input: Given<Name>
) => Promise<AnswerOf<Contract[Name]>>

/**
 * Brings village A to where its pages of linkage and of groups show something: a list is public with an objection,
 * a notice is told, and a member reported something pressing.
 */
export async function linkedVillage(call: Call) {
  const gap = { id: 'household-a-two', memberId: personIdOf('a.hub') }
  await call('town.admin', 'organization.grant', {
    act: freshId(),
    personId: gap.memberId,
    nodeId: 'grid-a1',
    role: 'member'
  })
  await call('a.officer', 'link.assign', { ...gap, act: freshId() })
  await call('a.hub', 'link.accept', { ...gap, act: freshId() })
  const listId = freshId('list')
  const list = { id: listId }
  await call('a.officer', 'link.draft', { ...list, act: freshId(), nodeId: 'village-a' })
  await untilDone(() =>
    call('a.officer', 'link.confirm', {
      ...list,
      act: freshId(),
      day: dayFromNow(0),
      present: 5,
      favor: 4
    })
  )
  await call('a.officer', 'link.publish', { ...list, act: freshId() })
  await call('a.resident', 'link.object', {
    id: gap.id,
    act: freshId(),
    text: '他家在三里外，来一趟要半天，叫一声也听不见。'
  })
  const groupId = groupIdOf('village', 'village-a')
  const noticeId = freshId('notice')
  await call('a.officer', 'group.announce', {
    id: noticeId,
    groupId,
    topic: 'policy',
    text: '下周三上午九点，在村部讲新农合怎么缴费。',
    photos: []
  })
  const reportId = freshId('report')
  await call('a.member', 'report.post', {
    id: reportId,
    groupId: groupIdOf('households', personIdOf('a.member')),
    text: '三组路口的电线杆被货车碰歪了，线垂到路面上，放学的孩子要从那里过。',
    category: 'safety',
    urgency: 'urgent',
    needsAction: false,
    photos: []
  })
  return { listId, groupId, noticeId, reportId }
}

/** Tries again while what goes before is still being carried out. */
async function untilDone(run: () => Promise<unknown>): Promise<void> {
  for (let left = 20; ; left--) {
    try {
      await run()
      return
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}
