import { useCallback, useEffect, useRef, useState } from 'react'
import { drafts } from '.'
import { leaving } from './leaving'

const pause = 300

/**
 * State of a form that survives leaving the page: kept on the phone shortly after every change and at
 * leaving, restored on return, gone after `clear`.
 * @param form key of the form, e.g. `ask` or `add:<matter id>`
 */
export function useDraft<Value>(form: string, beginning: Value) {
  const [value, setValue] = useState(() => drafts.read(form, beginning))
  const unsaved = useRef<{ value: Value; timer: ReturnType<typeof setTimeout> } | undefined>(undefined)

  const save = useCallback(() => {
    if (!unsaved.current) return
    clearTimeout(unsaved.current.timer)
    drafts.write(form, unsaved.current.value)
    unsaved.current = undefined
  }, [form])

  const set = useCallback(
    (next: Value) => {
      setValue(next)
      if (unsaved.current) clearTimeout(unsaved.current.timer)
      unsaved.current = { value: next, timer: setTimeout(save, pause) }
    },
    [save]
  )

  const clear = useCallback(() => {
    if (unsaved.current) clearTimeout(unsaved.current.timer)
    unsaved.current = undefined
    drafts.clear(form)
  }, [form])

  useEffect(() => save, [save])
  useEffect(() => leaving.subscribe(save), [save])
  return { value, set, clear, save }
}
