/**
 * Runs in a page before its own scripts, and keeps of it what `visit.ts` waits for. It is plain JavaScript, since a
 * page is given it as it lies here.
 */
;(() => {
  // The genuine queues, should a test stop the clock.
  const frame = window.requestAnimationFrame.bind(window)
  const later = window.setTimeout.bind(window)
  const { port1, port2 } = new MessageChannel()

  /** Requests, and steps in the history, that have not ended. */
  let open = 0
  /** How many of them ever began, and how often the document changed. */
  let happened = 0

  const begin = () => {
    open += 1
    happened += 1
    let over = false
    return () => {
      if (!over) open -= 1
      over = true
    }
  }

  const { send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.send = function (body) {
    this.addEventListener('loadend', begin(), { once: true })
    send.call(this, body)
  }
  const { fetch } = window
  window.fetch = async (...asked) => {
    const end = begin()
    try {
      const answer = await fetch(...asked)
      answer.clone().blob().then(end, end)
      return answer
    } catch (error) {
      end()
      throw error
    }
  }
  // Going back is decided outside of the page, which hears of it afterwards.
  const { go } = History.prototype
  const move = (by) => {
    window.addEventListener('popstate', begin(), { once: true })
    go.call(history, by)
  }
  Object.assign(History.prototype, {
    go: (by = 0) => move(by),
    back: () => move(-1),
    forward: () => move(1)
  })
  new MutationObserver(() => (happened += 1)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true
  })

  /**
   * Returns once every task that was queued by now has run: React queues by messages, the router by timers, what is
   * drawn by frames, and in each queue the first come are the first served.
   */
  const turn = async () => {
    await new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
    await new Promise((resolve) => later(resolve))
    for (const _ of ['next', 'drawn']) await new Promise((resolve) => frame(resolve))
  }

  /** Whether the page in front stands still, with its pictures. */
  const standsStill = () => {
    const last = [...document.querySelectorAll('.taro_page')].filter((one) => one.offsetParent).at(-1)
    return (
      last !== undefined &&
      // Until then it stands beside the screen, about to come in.
      last.matches('.taro_page_stationed') &&
      last.innerText.trim() !== '' &&
      !last.querySelector('.skeleton') &&
      [...last.querySelectorAll('img')].every(({ complete, loading }) => complete || loading === 'lazy') &&
      document.getAnimations().every(({ playState }) => playState !== 'running')
    )
  }

  /**
   * Whether the page stands still, and two turns in a row asked for nothing, changed nothing and left nothing open.
   * What a tap leads to goes from queue to queue, and shows at every step but at most one before it asks or draws: so
   * one turn without a trace can lie before a request, two cannot.
   */
  const isQuiet = async () => {
    const before = happened
    for (const _ of ['one', 'two']) {
      await turn()
      if (open > 0 || happened !== before || !standsStill()) return false
    }
    return true
  }

  /** Who waits now, and whether it has become quiet since they asked. */
  let waiting = { who: '', over: false }

  /** Whether it has been quiet since somebody first asked, under a name of their own. */
  const hasBeenQuiet = (who) => {
    if (waiting.who !== who) {
      const mine = { who, over: false }
      waiting = mine
      const look = async () => {
        while (waiting === mine && !mine.over) mine.over = await isQuiet()
      }
      void look()
    }
    return waiting.over
  }

  Object.assign(window, { watch: { standsStill, hasBeenQuiet } })
})()
