import { calledAs, titleOf } from '../../../types/domain/positions'
import type { Me } from '../../cloud/me'
import { dayWords } from '../../ui/words/dates'

type Person = NonNullable<Me['person']>
type Held = Person['roles'][number]

/** A person's roles as one would say them: `石桥村 · 党员中心户`; each once, whatever it allows. */
export const roleWords = ({ roles, coming = [] }: Person): string[] => {
  const words = [
    ...roles.map((held) => said(held, roles) + (held.until ? `(到 ${lastDay(held.until)})` : '')),
    ...coming.map((held) => `${said(held, coming)}(${dayWords(held.since!)}起)`)
  ]
  return [...new Set(words)]
}

/** What it is called there, with the offices of whatever is held under that title at the node. */
const said = ({ role, at, title, positions, substituteFor }: Held, all: readonly Held[]) => {
  const titled = all.filter((one) => one.at.id === at.id && one.title === title && !one.substituteFor)
  const office =
    title && !substituteFor && titleOf({ positions: titled.flatMap((one) => one.positions ?? []) })
  const called = `${calledAs({ role, title, positions })}${office ? `(${office})` : ''}`
  return `${at.name} · ${called}${substituteFor ? `(代${substituteFor})` : ''}`
}
/** A role ends with the midnight after its last day. */
const lastDay = (until: string) => dayWords(Date.parse(until) - 1)
