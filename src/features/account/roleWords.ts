import { roleLabels } from '../../../types/domain/roles'
import type { Me } from '../../cloud/me'
import { dayWords } from '../../ui/words/dates'

type Person = NonNullable<Me['person']>

/** A person's roles as one would say them: `石桥村 · 党员中心户`; each once, whatever it allows. */
export const roleWords = ({ roles, coming = [] }: Person): string[] => {
  const words = [
    ...roles.map((held) => said(held) + (held.until ? `(到 ${lastDay(held.until)})` : '')),
    ...coming.map((held) => `${said(held)}(${dayWords(held.since!)}起)`)
  ]
  return [...new Set(words)]
}

const said = ({ role, at, title, substituteFor }: Person['roles'][number]) =>
  `${at.name} · ${title ?? roleLabels[role]}${substituteFor ? `(代${substituteFor})` : ''}`
/** A role ends with the midnight after its last day. */
const lastDay = (until: string) => dayWords(Date.parse(until) - 1)
