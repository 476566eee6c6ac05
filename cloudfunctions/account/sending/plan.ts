import { withoutHistory } from '../../kernel/aggregate'
import { _, collection, type Query } from '../../kernel/cloud'
import type { Person } from '../../kernel/person'
import { settingsAt } from '../../kernel/settings'
import { inboxPage, matterPage } from '../../../types/domain/pages'
import type { Consents } from '../consents'
import { fieldsOf } from '../../domain/account/fields'
import { quietUntil } from '../../domain/account/quiet'
import { isTold } from '../../domain/account/readers'
import { deployedTemplates, type DeployedTemplates } from '../../domain/account/templates'
import type { Sending } from './deliver'
import type { Delivery } from './delivery'
import { counted, type StoredMessage } from '../../domain/account/stored'

/** Everything that is known about the deliveries of one step. */
export interface Known {
  messages: Map<string, StoredMessage>
  people: Map<string, Person>
  consents: Map<string, Consents>
  templates: DeployedTemplates
}

/** What is to be done with a delivery now. */
export type Plan = { end: 'noConsent' | 'gone' } | { until: Date } | { send: Sending }

/** Reads what must be known, all in three calls of the store. */
export async function knownOf(deliveries: Delivery[]): Promise<Known> {
  const people = [...new Set(deliveries.map(({ to }) => to))]
  const messages = [...new Set(deliveries.map(({ messageId }) => messageId))]
  const [foundMessages, foundPeople, foundConsents] = await Promise.all([
    byId(collection('messages'), messages),
    byId(collection('persons').field(withoutHistory), people),
    byId(collection('consents'), people)
  ])
  return {
    messages: foundMessages,
    people: foundPeople,
    consents: foundConsents,
    templates: deployedTemplates()
  }
}

async function byId<Doc extends { _id: string }>(docs: Query<Doc>, ids: string[]): Promise<Map<string, Doc>> {
  if (ids.length === 0) return new Map()
  const { data } = await docs
    .where({ _id: _.in(ids) })
    .limit(ids.length)
    .get()
  return new Map(data.map((doc) => [doc._id, doc]))
}

/** Whoever does not read it any more is not told; nor who did not consent; quiet hours are waited for. */
export async function planOf(delivery: Delivery, known: Known, now: Date): Promise<Plan> {
  const person = known.people.get(delivery.to)
  const message = known.messages.get(delivery.messageId)
  if (!message || !person?.openid || !isTold(person, message, now)) return { end: 'gone' }
  const template = known.templates[delivery.template]
  const consents = known.consents.get(delivery.to)
  if (!template || (!delivery.paid && !((consents?.left[delivery.template] ?? 0) > 0)))
    return { end: 'noConsent' }
  const quiet = consents?.quiet ?? (await settingsAt(person.path, now)).quietHours
  const until = message.urgent ? null : quietUntil(now, quiet)
  if (until) return { until }
  const { times = 1 } = delivery
  const several = times > 1 && message.bundle?.wide
  return {
    send: {
      openid: person.openid,
      template: template.id,
      page: several ? inboxPage : (message.page ?? matterPage(message.matterId!)),
      data: fieldsOf(template, { ...message, ...counted(message, times) })
    }
  }
}
