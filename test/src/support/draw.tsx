import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** Draws something into a page of its own and lets a test read and touch it. */
export async function draw(element: ReactElement) {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  await act(async () => root.render(element))
  const find = (words: string) => {
    const fitting = [...host.querySelectorAll<HTMLElement>('.press')].filter((one) =>
      one.textContent?.includes(words)
    )
    const [only, second] = fitting
    if (!only || second) throw new Error(`${fitting.length} things to tap say ${words}`)
    return only
  }
  return {
    text: () => host.textContent ?? '',
    tap: (words: string) => act(async () => find(words).click()),
    type: (words: string) =>
      act(async () => {
        const field = host.querySelector('textarea') as HTMLTextAreaElement
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
        set?.call(field, words)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    remove: () => act(async () => root.unmount()).then(() => host.remove())
  }
}
