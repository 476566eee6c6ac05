import { useRef, useState } from 'react'

/**
 * The text of an input that keeps its own: what is typed is told, but not sent back with every letter, which
 * for a long text is more than a cheap phone carries smoothly. A text set from outside replaces what is there.
 */
export function useTyped(value: string, onChange: (value: string) => void) {
  const typed = useRef(value)
  const [given, setGiven] = useState({ text: value, version: 0 })
  if (value !== typed.current) {
    typed.current = value
    setGiven(({ version }) => ({ text: value, version: version + 1 }))
  }
  return {
    key: given.version,
    value: given.text,
    onInput: (event: { detail: { value: string } }) => {
      typed.current = event.detail.value
      onChange(event.detail.value)
    }
  }
}
