import { defaultSettings, type Settings } from '../../../../types/domain/settings'
import { change, type Listed } from '../../../kernel/aggregate'
import type { Contact } from '../../../kernel/contact'
import { officesOn } from '../../../kernel/nodes'
import { settingsAt } from '../../../kernel/settings'
import { peopleAround } from '../../tree/peopleAround'
import { holdersOf } from './able'
import { healed, type Around } from './heal'
import type { Matter } from '../state/matter'
import { matters } from '../state/matters'

/** The way up from a matter: its nodes, and the offices that have it. */
const wayOf = ({ path, office, town }: Listed<Matter>): string[] => [
  ...path,
  office.id,
  ...(town ? [town.id] : [])
]

/** Whoever may act on some matters, and the offices on their ways up. One call of the store when warm. */
export async function aroundAll(
  matters: Listed<Matter>[],
  now: Date,
  heir?: Contact
): Promise<(matter: Listed<Matter>) => Around> {
  const named = matters.flatMap((matter) => holdersOf(matter).map(({ id }) => id))
  if (heir) named.push(heir.id)
  const nodes = [...new Set(matters.flatMap(({ path }) => path))]
  const people = await peopleAround(matters.map(wayOf), [...new Set(named)])
  const offices = await officesOn(nodes, now)
  const settings = new Map<Listed<Matter>, Settings>()
  for (const matter of matters) settings.set(matter, await settingsAt(matter.path, now))
  return (matter) => ({
    people,
    offices,
    settings: settings.get(matter) ?? defaultSettings,
    ...(heir && { heir })
  })
}

/**
 * Finds somebody who can act on a matter, where nobody can, and tells whom it concerns by `runEffects`. Safe to repeat:
 * where somebody can, nothing happens.
 */
export async function heal(
  id: string,
  now: Date,
  runEffects: (matter: Matter) => Promise<void>,
  known?: Around
): Promise<void> {
  const { saved } = await change<Matter, null>(matters, id, async (matter) => {
    const after = matter && healed(matter, known ?? (await aroundAll([matter], now))(matter), now)
    return after ? { save: after, result: null } : { result: null }
  })
  if (saved) await runEffects(saved)
}
