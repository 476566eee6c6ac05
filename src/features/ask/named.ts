import { nameKey } from '../../../types/domain/cleanText'
import type { Whom } from '../../ui/words/past'

type Choice = Whom['choices'][number]

/** What ends a thought: a name does not go on behind it. */
const ends = /[，。！？；：、,.!?;:()（）“”"《》\n]/
/** Surnames of two letters that are still common. */
const doubleSurnames = [
  '欧阳',
  '上官',
  '司马',
  '司徒',
  '诸葛',
  '皇甫',
  '尉迟',
  '夏侯',
  '东方',
  '令狐',
  '慕容',
  '公孙'
]
/** A title is said by its last two letters at least: 书记 of 党支部书记. */
const shortestTitle = 2
/** What a title is called besides, by its end. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  书记: ['支书', '村支书'],
  主任: ['村长', '村主任']
}

function surnameOf(name: string): string {
  const double = doubleSurnames.find((surname) => name.startsWith(surname) && name.length > surname.length)
  return double ?? name.slice(0, 1)
}

/** The ways people say who holds a title: the surname with the whole title, its end, or what it is called besides. */
function titledForms({ name, title }: Choice): string[] {
  const surname = surnameOf(nameKey(name))
  const whole = nameKey(title ?? '')
  if (surname === '' || whole.length < shortestTitle) return []
  const said = Array.from({ length: whole.length - shortestTitle + 1 }, (_, from) => whole.slice(from))
  const besides = said.flatMap((end) => alsoCalled[end] ?? [])
  return [...new Set([...said, ...besides])].map((words) => surname + words)
}

/**
 * The choices of `matter.whom` that a text names: by the whole name, or by surname and title where that means one of
 * them alone. An office is named in many a text and means nobody. Pure.
 */
export function namedIn(text: string, choices: readonly Choice[]): Choice[] {
  const thoughts = text.split(ends).map(nameKey)
  const says = (form: string) => thoughts.some((thought) => thought.includes(form))
  const people = choices.filter(({ title }) => title !== null)
  const forms = people.map(titledForms)
  const means = (form: string) => forms.filter((of) => of.includes(form)).length
  return people.filter((one, at) => {
    const name = nameKey(one.name)
    return (name.length >= 2 && says(name)) || forms[at]!.some((form) => means(form) === 1 && says(form))
  })
}
