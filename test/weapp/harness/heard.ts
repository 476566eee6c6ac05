import type { Screen } from './screen'

interface Tree {
  tagName: string
  event: Record<string, unknown>
  attrs: { name: string; value: unknown }[]
  children: (Tree | string)[]
}

/** An element as WeChat is told to read it aloud. */
export interface Heard {
  tag: string
  id: string
  classes: string[]
  role: string
  /** Its label, or else the words in it that are not hidden. */
  name: string
  taps: boolean
  hidden: boolean
  /** Those that are told. */
  states: Partial<Record<State, unknown>>
}

type State = (typeof stateNames)[number]
const stateNames = ['checked', 'selected', 'expanded', 'disabled', 'modal'] as const

/** Every element of a page. What lies in a hidden one is hidden as well. */
export function heardOn({ root }: Screen): Heard[] {
  const found: Heard[] = []
  const walk = (tree: Tree | string, within: boolean): void => {
    if (typeof tree === 'string') return
    const one = heard(tree, within)
    found.push(one)
    tree.children.forEach((child) => walk(child, one.hidden))
  }
  walk(root.toJSON() as unknown as Tree, false)
  return found
}

function heard(tree: Tree, within: boolean): Heard {
  const told = toldOf(tree)
  return {
    tag: tree.tagName,
    id: String(told.id ?? ''),
    classes: String(told.class ?? '').split(/\s+/),
    role: String(told.ariaRole ?? ''),
    name: nameOf(tree),
    taps: 'tap' in tree.event,
    hidden: within || told.ariaHidden === true,
    states: Object.fromEntries(
      stateNames.flatMap((name) => {
        const value = told[`aria${name[0]!.toUpperCase()}${name.slice(1)}`]
        return value === undefined || value === '' ? [] : [[name, value]]
      })
    )
  }
}

const toldOf = ({ attrs }: Tree): Record<string, unknown> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]))

function nameOf(tree: Tree | string): string {
  if (typeof tree === 'string') return tree.trim()
  const { ariaHidden, ariaLabel } = toldOf(tree)
  if (ariaHidden === true) return ''
  return ariaLabel ? String(ariaLabel) : tree.children.map(nameOf).join('')
}

const tapped = ['button', 'link', 'radio', 'checkbox', 'switch', 'tab']
const chosen: Record<string, State> = {
  radio: 'checked',
  checkbox: 'checked',
  switch: 'checked',
  tab: 'selected'
}

/** What is wrong with an element for who only hears the page; nothing where all is well. */
function wrongWith({ tag, classes, role, name, taps, hidden, states }: Heard): string | false {
  if (classes.includes('icon')) return !hidden && 'a shape is read aloud'
  if (hidden) return false
  if (tag === 'wx-image') return !name && 'a picture does not say what it shows'
  if (tag === 'wx-input' || tag === 'wx-textarea') return !name && 'a field does not say what it asks'
  const isTapped = taps && tag === 'wx-view'
  if (isTapped && !tapped.includes(role)) return 'it can be tapped and has no role'
  if ((isTapped || tapped.includes(role) || tag === 'wx-button') && !name) return 'it has no name'
  const state = chosen[role]
  if (state && typeof states[state] !== 'boolean') return `it does not say whether it is ${state}`
  if (classes.includes('is-off') && states.disabled !== true) return 'it is off and does not say so'
  return false
}

/** Whatever on a page cannot be understood by ear, with what is wrong with it. */
export const notHeard = (screen: Screen): string[] =>
  heardOn(screen).flatMap((one) => {
    const wrong = wrongWith(one)
    return wrong ? [`${one.tag} ${one.classes.join('.')} "${one.name}": ${wrong}`] : []
  })
