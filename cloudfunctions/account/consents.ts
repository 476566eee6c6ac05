import type { QuietHours } from '../../types/domain/settings'
import type { Template } from '../../types/domain/templates'
import { _, collection } from '../kernel/cloud'
import { insert } from '../kernel/insert'

/** What somebody said about being told in WeChat; one document a person, whose id it has. */
export interface Consents {
  _id: string
  /** Messages that may still be sent, by template: one consent is one message. */
  left: Partial<Record<Template, number>>
  /** The last acts by which consents were given, so that none counts twice. */
  acts: string[]
  /** The person's own quiet hours; those of the village where there are none. */
  quiet?: QuietHours
}

declare module '../kernel/documents' {
  interface Documents {
    consents: Consents
  }
}

/** Acts that are remembered; a repetition comes within minutes. */
const remembered = 20

/** Adds one consent for each template, once an act. */
export async function addConsents(personId: string, act: string, templates: Template[]): Promise<void> {
  const add = async () => {
    const more = templates.map((template) => [`left.${template}`, _.inc(1)] as const)
    const acts = _.push({ each: [act], slice: -remembered })
    const { stats } = await collection('consents')
      .where({ _id: personId, acts: _.neq(act) })
      .update({ data: { ...Object.fromEntries(more), acts } })
    return stats.updated > 0
  }
  if (await add()) return
  const left = Object.fromEntries(templates.map((template) => [template, 1]))
  // Where there is a document already, it knows the act, or came between the two: then it is looked at again.
  if (!(await insert('consents', { _id: personId, left, acts: [act] }))) await add()
}

/** Takes one consent; false where there is none left. Two at once never take the same one. */
export async function takeConsent(personId: string, template: Template): Promise<boolean> {
  const { stats } = await collection('consents')
    .where({ _id: personId, [`left.${template}`]: _.gt(0) })
    .update({ data: { [`left.${template}`]: _.inc(-1) } })
  return stats.updated === 1
}

/** Puts back a consent that WeChat surely did not use. */
export async function returnConsent(personId: string, template: Template): Promise<void> {
  await collection('consents')
    .where({ _id: personId })
    .update({ data: { [`left.${template}`]: _.inc(1) } })
}

/** The person refuses: whatever was counted is worth nothing. */
export async function clearConsent(personId: string, template: Template): Promise<void> {
  await collection('consents')
    .where({ _id: personId })
    .update({ data: { [`left.${template}`]: 0 } })
}

/** Sets the person's own quiet hours; null: those of the village again. */
export async function setQuiet(personId: string, quiet: QuietHours | null): Promise<void> {
  const set = async () => {
    const { stats } = await collection('consents')
      .where({ _id: personId })
      .update({ data: { quiet: quiet ? _.set(quiet) : _.remove() } })
    return stats.updated > 0
  }
  if (await set()) return
  const first: Consents = { _id: personId, left: {}, acts: [], ...(quiet && { quiet }) }
  if (!(await insert('consents', first))) await set()
}
