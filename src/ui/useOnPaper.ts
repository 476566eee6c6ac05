import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the page is being printed, by its button or from the browser’s own menu: it is drawn anew for paper before
 * the browser looks at it. Only a browser prints.
 */
export function useOnPaper(): boolean {
  const [printing, set] = useState(false)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const begin = () => flushSync(() => set(true))
    const end = () => set(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
