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

/** What will happen where it is about those chosen, in plain words: who does not see it, and who does. */
export function pastWords({ first, levels, choices }: Whom, chosen: readonly string[]): string {
  const meant = choices.filter(({ id }) => chosen.includes(id))
  if (meant.length === 0) return ''
  const past = levelPast(
    levels,
    meant.flatMap(({ serves }) => serves)
  )
  if (!past) return '上面没有别的组织了，送不到不相干的人手里。可以打 12345。'
  const who = meant.map(({ name }) => name).join('、')
  const office = levels[past.at]!.name
  if (past.top) return `${who}看不到这件事。上面没有别的组织了，由${office}里别的人来办。`
  const sorts = past.at === 0 && first && !meant.some((one) => one.sorts)
  return `${who}看不到这件事，${sorts ? `${first}会先看` : `由${office}来办`}。`
}

/** A choice as it stands on screen. */
export const choiceWords = ({ name, title }: Whom['choices'][number]): string =>
  title ? `${name}(${title})` : name
