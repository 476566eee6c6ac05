import { groupIdOf } from '../../../../types/domain/tiers'
import { _, collection } from '../../../kernel/cloud'
import { removeFeed } from '../../contactGroup/removeFeed'
import type { ProgressEffect, Past } from './effect'

/**
 * What goes past somebody goes past them with all it came from: the report, what its groups were told of it and of the
 * matter, the messages that lie with offices, the lines of the ledger. What has no reader left is taken away, the rest
 * follows the matter and says whom it is about. Repeated, it changes nothing.
 */
export async function takeOriginPast(
  { reportId, version, matterId }: Pick<ProgressEffect, 'reportId' | 'version' | 'matterId'>,
  { about, path, officeId }: Past
): Promise<void> {
  const { data: report } = await collection('reports').doc(reportId).get()
  if (!report) return
  const { groups, groupId, townId, office, history } = report
  const steps = Array.from({ length: version }, (_none, index) => `${matterId}.${index + 1}`)
  const told = [groupId, ...groups, ...(townId ? [groupIdOf('town', townId)] : [])]
  for (const group of new Set(told)) await removeFeed(group, [reportId, ...steps])
  const ids = (to: string) => history.map(({ seq }) => `report.${reportId}.${seq}.${to}`)
  const left = [office.id, ...(townId ? [townId] : [])].filter((to) => to !== officeId)
  await collection('messages')
    .where({ _id: _.in(left.flatMap(ids)) })
    .remove()
  await collection('messages')
    .where({ _id: _.in(ids(officeId)) })
    .update({ data: { about: _.set(about) } })
  await collection('ledger')
    .where({ _id: _.in(history.map(({ seq }) => `${reportId}.${seq}`)) })
    .update({ data: { about: _.set(about) } })
  await collection('reports')
    .where({ _id: reportId })
    .update({ data: { past: _.set(about), path: _.set(path) } })
}
