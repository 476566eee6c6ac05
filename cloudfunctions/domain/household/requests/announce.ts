import { officesOf } from '../../../kernel/person'
import { writeMessage } from '../../message/write'
import { requestsPage, tell, type AnnounceEffect } from '../effects'
import { loadHome } from '../load'

/**
 * Tells each by themselves, not the household as a whole: who is taken out of it keeps what they were told. Who sits
 * in the village’s office is told there, once.
 */
export async function announce({
  id,
  householdId,
  by,
  text,
  also,
  except,
  at
}: AnnounceEffect): Promise<void> {
  const home = await loadHome(householdId)
  if (!home) return
  const inOffice = new Set(
    home.people.filter((one) => officesOf(one, at).includes(home.office.id)).map(({ _id }) => _id)
  )
  const readers = [...home.people.map(({ _id }) => _id), home.member?.id, ...also].filter(
    (reader) => reader !== undefined && !inOffice.has(reader) && !except.includes(reader)
  )
  for (const message of tell({ id, by, at }, home, [...readers, home.office.id], text, requestsPage))
    await writeMessage(message)
}
