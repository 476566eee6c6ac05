import path from 'node:path'
import { weappFolder } from './build'
import { moduleLoader } from './loader'
import type { Meter } from './meter'
import { loadPage, registrars, removePage, renderPage, type PageInstance, type Screen } from './screen'
import { appTimers } from './timers'
import { succeed, type Callbacks } from './wx/answer'

interface AppDefinition {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
}

/** How WeChat opened the app; without one, by a tap on its icon. */
export interface Entering {
  scene: number
  shareTicket?: string
}

type Go = Callbacks<{ errMsg: string }> & { url: string }

/** One run of the compiled app, from its launch until it is killed. */
export class RunningApp {
  readonly stack: Screen[] = []
  private definition: AppDefinition = {}
  private entered: object = {}
  private readonly pageIds = new Map<string, string>()
  private readonly timers = appTimers()
  private readonly load: ReturnType<typeof moduleLoader>

  /** @param wx the phone's APIs, without navigation: that is the app's own */
  constructor(
    wx: object,
    private readonly meter: Meter
  ) {
    this.load = moduleLoader({
      ...this.timers.globals,
      ...registrars,
      App: (definition: AppDefinition) => (this.definition = definition),
      getApp: () => this.definition,
      getCurrentPages: (): PageInstance[] => this.stack.map(({ instance }) => instance),
      wx: { ...wx, ...this.navigation(), getEnterOptionsSync: () => this.entered }
    })
  }

  /** Starts the app on a page, as a tap on its icon or on a shared card does. */
  launch(url: string, entering: Entering = { scene: 1001 }): void {
    const [route, query] = parts(url)
    const options = { path: route, query, ...entering }
    this.entered = options
    this.load.fresh(path.join(weappFolder, 'app.js'))
    this.definition.onLaunch?.(options)
    this.definition.onShow?.(options)
    this.push(url)
  }

  /** Goes back one page. */
  back(): void {
    this.pop()
    this.stack.at(-1)?.instance.onShow?.()
  }

  /** Ends the app without a word, as the phone does. */
  kill(): void {
    this.timers.stop()
    this.stack.splice(0).forEach(removePage)
  }

  private push(url: string): void {
    this.stack.at(-1)?.instance.onHide?.()
    const [route, query] = parts(url)
    const id = this.pageIds.get(route) ?? loadPage(route, this.load.fresh)
    this.pageIds.set(route, id)
    const screen = renderPage(id, route)
    this.measure(screen.instance)
    this.stack.push(screen)
    screen.instance.onLoad?.(query)
    screen.instance.onShow?.()
    screen.instance.onReady?.()
  }

  private pop(): void {
    const screen = this.stack.pop()
    if (!screen) return
    screen.instance.onUnload?.()
    removePage(screen)
  }

  private measure(instance: PageInstance): void {
    const setData = instance.setData.bind(instance)
    instance.setData = (data, done) => {
      this.meter.count(data)
      setData(data, done)
    }
  }

  private navigation() {
    const go = (change: (url: string) => void) => (options: Go) => {
      change(options.url)
      succeed(options, { errMsg: 'ok' })
    }
    return {
      navigateTo: go((url) => this.push(url)),
      redirectTo: go((url) => {
        this.pop()
        this.push(url)
      }),
      switchTab: go((url) => {
        while (this.stack.length) this.pop()
        this.push(url)
      }),
      navigateBack: (options: Callbacks<{ errMsg: string }>) => {
        this.back()
        succeed(options, { errMsg: 'ok' })
      }
    }
  }
}

function parts(url: string): [route: string, query: Record<string, string>] {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?')
  return [route, Object.fromEntries(new URLSearchParams(query))]
}
