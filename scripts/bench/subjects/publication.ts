import { publicationId } from '../../../cloudfunctions/domain/publication/publication'
import type { MethodName } from '../../../types/api'
import { person } from '../places'
import { act, list, type Subject } from '../subject'
import { who } from '../village'

/** A pledge that the content check was in doubt about, from the founding of the village on. */
const doubted = publicationId('pledge', person('chen-haisheng').id)

const decides = (method: MethodName, input: Record<string, unknown> = {}): Subject =>
  act(who.second, method, async ({ store }) => {
    const { data } = await store.collection('publications').doc(doubted).get()
    return { id: doubted, seen: data!.version, ...input }
  })

export const publication: Subject[] = [
  decides('publication.approve'),
  decides('publication.refuse', { reason: '写得不清楚' }),
  list(who.second, 'publication.tray')
]
