import { system } from '../../kernel/system'
import type { WishAct } from '../../../types/domain/wishActs'
import type { Settings } from '../../../types/domain/settings'
import { fingerprint } from '../../kernel/fingerprint'
import { nothingDue, wallDue } from './deadlines'
import type { WishFacts } from './event'
import type { Wish } from './wish'
import { wishes } from './wishes'

const bySystem = { ...system, standing: 'system' as const }

/** What the time asks for; null where nothing is due. What ended in the meantime is not reminded of any more. */
function dueAct({ stage, dueAt, remindAt }: Wish, now: Date): 'lapse' | 'settle' | 'remind' | null {
  if (dueAt && dueAt <= now && stage === 'claimed') return 'lapse'
  if (dueAt && dueAt <= now && stage === 'fulfilled') return 'settle'
  return remindAt && remindAt <= now ? 'remind' : null
}

const next = { lapse: 'published', settle: 'unanswered' } as const

/**
 * The wish after what the time asks for; null where nothing is due. Fired again it finds nothing due, and two at
 * once write the same version, of which one is kept. Pure.
 */
export function afterTime(wish: Wish, settings: Settings, now: Date): Wish | null {
  const act = dueAct(wish, now)
  if (!act) return null
  const id = `${act}.${wish.version}`
  return wishes.append(wish._id, wish, {
    id,
    print: fingerprint(bySystem.id, act satisfies WishAct, { id }),
    at: now,
    act,
    by: bySystem,
    stage: act === 'remind' ? wish.stage : next[act],
    ...factsOf(act, wish, settings, now)
  })
}

function factsOf(
  act: 'lapse' | 'settle' | 'remind',
  { wanted }: Wish,
  settings: Settings,
  now: Date
): WishFacts {
  switch (act) {
    case 'remind':
      return { remindAt: null }
    case 'lapse':
      return { claim: null, ...wallDue(wanted, now, settings) }
    case 'settle':
      return nothingDue
  }
}
