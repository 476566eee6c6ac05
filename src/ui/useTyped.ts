import { useRef, useState } from 'react'

/**
 * The text of an input. Inside WeChat the input keeps its own: what is typed is told, but not sent back with
 * every letter, which for a long text is more than a cheap phone carries smoothly. A text set from outside
 * replaces what is there. In a browser nothing travels, and the text is simply the given one.
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
    value: process.env.TARO_ENV === 'weapp' ? given.text : value,
    onInput: (event: { detail: { value: string } }) => {
      typed.current = event.detail.value
      onChange(event.detail.value)
    }
  }
}
