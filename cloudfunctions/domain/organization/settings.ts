import { isDeepStrictEqual } from 'node:util'
import {
  settingNames,
  settingProblem,
  settingRules,
  type SettingName,
  type SettingValue
} from '../../../types/domain/settingRules'
import { defaultSettings } from '../../../types/domain/settings'
import type { OwnCategory } from '../../../types/domain/categories'
import type { NodeKind } from '../../../types/domain/nodes'
import type { Organization } from '../../kernel/organization'
import type { RecordEvent } from '../../kernel/record'
import { Refusal } from '../../kernel/refusal'
import { categoryChanges } from './categories'

type Values = NonNullable<Organization['settings']>

/** A node with what it set, as read on the way to another one. */
export type SettingNode = Pick<Organization, '_id' | 'name' | 'kind' | 'settings' | 'categories'>

/** What holds at the last node of a way from the root down, setting by setting, and whose it is. */
export function settingViews(way: SettingNode[]) {
  const node = way.at(-1)!
  return settingNames.map((name) => {
    const from = way.slice(0, -1).findLast(({ settings }) => settings?.[name] !== undefined)
    return {
      name,
      own: node.settings?.[name] ?? null,
      inherited: from?.settings?.[name] ?? defaultSettings[name],
      from: from ? nodeOf(from) : null,
      maySet: mayBeSetAt(name, node.kind)
    }
  })
}

export const nodeOf = ({ _id, name, kind }: SettingNode) => ({ id: _id, name, kind })

/**
 * A node's own settings after one of them was set, or given back (null).
 * Errors: SETTING_ABOVE, SETTING_CHANGED where it is not as `seen` any more, SETTING_UNFIT.
 */
export function settingsAfter(
  { kind, settings = {} }: Pick<Organization, 'kind' | 'settings'>,
  { name, value, seen }: { name: SettingName; value: SettingValue | null; seen: SettingValue | null }
): Values | undefined {
  if (!mayBeSetAt(name, kind)) throw new Refusal('SETTING_ABOVE')
  if (!isDeepStrictEqual(settings[name] ?? null, seen)) throw new Refusal('SETTING_CHANGED')
  const problem = value === null ? null : settingProblem(name, value)
  if (problem) throw new Refusal('SETTING_UNFIT', { value: problem })
  const { [name]: _before, ...others } = settings
  const after = value === null ? others : { ...others, [name]: value }
  return Object.keys(after).length > 0 ? after : undefined
}

const mayBeSetAt = (name: SettingName, kind: NodeKind) =>
  settingRules[name].levels.some((one) => one === kind)

/** One change of a setting, or of a category of one's own, as told by the history of its node. */
export interface SettingChange {
  event: RecordEvent
  setting?: { name: SettingName; from: SettingValue | null; to: SettingValue | null }
  category?: ReturnType<typeof categoryChanges>[number]
}

/** What was set at a node, the oldest first. */
export function settingChanges(history: RecordEvent[]): SettingChange[] {
  let settings: Values = {}
  let categories: OwnCategory[] = []
  return history.flatMap((event) => {
    const { settings: set = settings, categories: own = categories } = event.set as Partial<Organization>
    const [before, after] = [settings, set ?? {}]
    const changed = settingNames.filter((name) => !isDeepStrictEqual(before[name], after[name]))
    const rows = [
      ...changed.map((name) => ({
        event,
        setting: { name, from: before[name] ?? null, to: after[name] ?? null }
      })),
      ...categoryChanges(categories, own).map((category) => ({ event, category }))
    ]
    settings = after
    categories = own
    return rows
  })
}

/** Every category that is known at the last node of a way, from the root down, with whose it is. */
export const categoryViews = (way: SettingNode[]) =>
  way.flatMap((node) =>
    (node.categories ?? []).map(({ id, name, below, retired }) => ({
      id,
      name,
      below,
      retired: retired === true,
      at: nodeOf(node)
    }))
  )
