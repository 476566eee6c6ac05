import { publicationId, type Publication } from '../../cloudfunctions/domain/publication/publication'
import { valueOf } from './answers'
import { freshId } from './ids'
import type { TestCloud } from './startTestCloud'
import { personIdOf, type PersonKey } from './world'

/** Words by which the local cloud's content check is in doubt, and by which it is sure. */
export const doubtful = '疑似测试：有急事随时找我'
export const bad = '违规测试：有急事随时找我'

export const pledgeId = (who: PersonKey): string => publicationId('pledge', personIdOf(who))

/** Somebody's pledge as it is published or to be, once everything that follows is done. */
export async function pledged(cloud: TestCloud, words: string | null, who: PersonKey = 'a.member') {
  valueOf(await cloud.call(who, 'household.pledge', { act: freshId(), pledge: words, showPhone: false }))
  await cloud.settled()
  return (await cloud.admin.get<Publication>('publications', pledgeId(who)))!
}

/** What an officer sends about a publication as it stands now. */
export async function deciding(cloud: TestCloud, who: PersonKey = 'a.member') {
  const { _id: id, version: seen } = (await cloud.admin.get<Publication>('publications', pledgeId(who)))!
  return { id, act: freshId(), seen }
}
