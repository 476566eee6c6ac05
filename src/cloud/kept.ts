import { useState } from 'react'

/** What a page keeps over a reload, by name: in a browser in the entry of its history, so that it is that page's alone. */
type Kept = Record<string, unknown>

const all = (): Kept => (window.history.state as { kept?: Kept } | null)?.kept ?? {}

/** What was kept under a name in this entry; undefined elsewhere than in a browser, where no page is loaded anew. */
export const kept = <Value>(name: string): Value | undefined =>
  process.env.TARO_ENV === 'h5' ? (all()[name] as Value | undefined) : undefined

export function keep(name: string, value: unknown): void {
  if (process.env.TARO_ENV !== 'h5') return
  window.history.replaceState({ ...window.history.state, kept: { ...all(), [name]: value } }, '')
}

/** State of a page that is as it was when the page is loaded anew. */
export function useKept<Value>(name: string, first: Value): [Value, (next: Value) => void] {
  const [value, set] = useState<Value>(() => kept<Value>(name) ?? first)
  const choose = (next: Value) => {
    keep(name, next)
    set(next)
  }
  return [value, choose]
}
