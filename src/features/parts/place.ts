import { keep, kept } from '../../cloud/kept'

const name = 'place'
/** How long it stands still before that counts as its place, ms. */
const pause = 300
/** How long what is loaded anew may take to be as long as it was, ms. */
const patience = 10_000

/** What scrolls: the page in front where it does so itself, else the window's. */
function scroller(): Element {
  const page = [...document.querySelectorAll<HTMLElement>('.taro_page')]
    .filter((one) => one.offsetParent)
    .at(-1)
  return page && page.scrollHeight > page.clientHeight + 1 ? page : document.documentElement
}

/** In a browser, a page that is loaded anew goes on where it was, as soon as it is long enough again. */
export function keepPlace(): void {
  let still: ReturnType<typeof setTimeout>
  const settle = () => keep(name, scroller().scrollTop)
  // The page scrolls, not the window: heard on its way down. As a page goes it is too late to keep anything.
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(still)
      still = setTimeout(settle, pause)
    },
    true
  )
  const wanted = kept<number>(name) ?? 0
  if (wanted === 0) return
  const stop = new AbortController()
  for (const touch of ['wheel', 'touchstart', 'keydown', 'hashchange'])
    window.addEventListener(touch, () => stop.abort(), { signal: stop.signal })
  const until = performance.now() + patience
  const look = () => {
    if (stop.signal.aborted) return
    const place = scroller()
    if (place.scrollHeight - place.clientHeight >= wanted) {
      place.scrollTo({ top: wanted })
      stop.abort()
    } else if (performance.now() < until) requestAnimationFrame(look)
  }
  look()
}
