import { exported as method } from '../../types/api/roster/export'
import { dayOf } from '../kernel/days'
import { handler } from '../kernel/handler'
import { sheetOf } from '../domain/roster/sheet'
import { writeXlsx } from '../../types/sheet/write'
import { nodesOf, readVillage } from './store/village'

/** The roster as it is on file; it travels in the answer, so that no file of phone numbers is left lying about. */
export const exported = handler(method, async ({ nodeId }, { caller, now }) => {
  const village = await readVillage(await nodesOf(nodeId, caller, now), nodeId)
  const sheet = sheetOf(village, now)
  return {
    name: `${village.node.name}名册${dayOf(now)}.xlsx`,
    base64: Buffer.from(writeXlsx([sheet])).toString('base64'),
    rows: sheet.rows.length - 1
  }
})
