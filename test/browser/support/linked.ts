import { dayFromNow } from '../../../src/ui/words/dates'
import { freshId } from '../../support/ids'
import { text, topic, villageA } from '../../support/notices'
import { personIdOf } from '../../support/world'
import type { Village } from './village'

/**
 * Brings village A to where its pages of linkage and of groups show something: a list is public with an objection,
 * a change waits for approval, a notice is told, and a member reported something pressing.
 */
export async function linkedVillage({ call }: Village) {
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
  const noticeId = freshId('notice')
  await call('a.officer', 'group.announce', { id: noticeId, groupId: villageA, topic, text, photos: [] })
  const reportId = freshId('report')
  await call('a.member', 'report.post', {
    id: reportId,
    groupId: villageA,
    text: '三组路口的电线杆被货车碰歪了，线垂到路面上，放学的孩子要从那里过。',
    category: 'safety',
    urgency: 'urgent',
    needsAction: false,
    photos: []
  })
  return { listId, noticeId, reportId }
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
