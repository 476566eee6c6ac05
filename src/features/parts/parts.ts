import Taro from '@tarojs/taro'

interface Route {
  /** The script of the page, on its way or there, and what else its router wants. */
  load(): [Promise<unknown>, ...unknown[]]
}

const routes = () => (window as unknown as { __taroAppConfig: { routes: Route[] } }).__taroAppConfig.routes

/**
 * In a browser the scripts of the other pages follow once the first one has asked for what it shows: a page that is
 * opened without signal later is there already. What does not come is asked for again when the signal is back.
 */
export async function fetchOtherPages(): Promise<void> {
  try {
    for (const { load } of routes()) await load()[0]
  } catch {
    window.addEventListener('online', () => void fetchOtherPages(), { once: true })
  }
}

/** Says so when the script of a page does not come, and goes back to the page that is still shown. */
export function watchForMissingPages(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if ((event.reason as Error | undefined)?.name !== 'ChunkLoadError') return
    event.preventDefault()
    void Taro.showToast({ title: '没有信号，这一页没打开，请等一会儿再点', icon: 'none', duration: 3000 })
    if (Taro.getCurrentPages().length > 0) window.history.back()
    else window.addEventListener('online', () => window.location.reload())
  })
}
