import { _, collection } from '../../kernel/cloud'
import { followLink } from './runEffects'

const batch = 100

/**
 * Makes every household of a member follow once more: after the member’s hub or posts changed. Safe to
 * repeat; a member holds a few dozen at most.
 */
export async function followMember(memberId: string, now: Date): Promise<void> {
  for (let after = ''; ;) {
    const { data } = await collection('links')
      .where({ memberIds: memberId, _id: _.gt(after) })
      .orderBy('_id', 'asc')
      .limit(batch)
      .field({ current: true })
      .get()
    await Promise.all(
      data.filter(({ current }) => current?.member.id === memberId).map(({ _id }) => followLink(_id, now))
    )
    if (data.length < batch) return
    after = data.at(-1)!._id
  }
}
