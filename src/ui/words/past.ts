import { levelPast } from '../../../types/domain/bypass'

/** Whom a matter may be about, as `matter.whom` tells it. */
export interface Whom {
  first: string | null
  levels: readonly { name: string; open: boolean }[]
  choices: readonly {
    id: string
    name: string
    title: string | null
    sorts: boolean
    serves: readonly number[]
  }[]
}

/** Whom it is about, and where it goes past them; null where there is nowhere left. */
function wayOf({ first, levels, choices }: Whom, chosen: readonly string[]) {
  const meant = choices.filter(({ id }) => chosen.includes(id))
  const past = levelPast(
    levels,
    meant.flatMap(({ serves }) => serves)
  )
  const sorts = past?.at === 0 && !past.top && !meant.some((one) => one.sorts)
  return { meant, past, first: sorts ? first : null }
}

/** Who sees it first, before it is decided; null where it goes past them to an office. */
export const firstToSee = (whom: Whom, chosen: readonly string[]): string | null => wayOf(whom, chosen).first

/** What will happen where it is about those chosen, in plain words: who does not see it, and who does. */
export function pastWords(whom: Whom, chosen: readonly string[]): string {
  const { meant, past, first } = wayOf(whom, chosen)
  if (meant.length === 0) return ''
  if (!past) return '上面没有别的组织了，送不到不相干的人手里。可以打 12345。'
  const who = meant.map(({ name }) => name).join('、')
  const office = whom.levels[past.at]!.name
  if (past.top) return `${who}看不到这件事。上面没有别的组织了，由${office}里别的人来办。`
  return `${who}看不到这件事，${first ? `${first}会先看` : `由${office}来办`}。`
}

/** A choice as it stands on screen. */
export const choiceWords = ({ name, title }: Whom['choices'][number]): string =>
  title ? `${name}(${title})` : name
