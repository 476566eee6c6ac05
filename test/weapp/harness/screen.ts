import type { Component, RootComponent } from 'j-component'
import simulate from 'miniprogram-simulate'
import utils from 'miniprogram-simulate/src/utils'
import path from 'node:path'
import { weappFolder } from './build'

/** A page's definition as the compiled app hands it to `Page`. */
export type PageDefinition = Record<string, unknown> & { data?: object }

/** A card as the page gives it to WeChat. */
export interface SharedCard {
  title: string
  path: string
  imageUrl?: string
}

/** A page's methods as WeChat calls them. */
export interface PageInstance {
  route: string
  setData(data: object, done?: () => void): void
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onReachBottom?(): void
  onShareAppMessage?(from: { from: 'menu' | 'button' }): SharedCard | undefined
  onPullDownRefresh?(): void
}

export type Node = Component<object, Record<string, never>, object>

/** A rendered page. */
export interface Screen {
  route: string
  instance: PageInstance
  root: RootComponent<object, Record<string, never>, object>
  host: HTMLElement
}

const registerComponent = (globalThis as unknown as { Component(definition: object): void }).Component

/** `Component` and `Page` for compiled modules: a page becomes a component whose lifecycle the caller drives. */
export const registrars = {
  Component: registerComponent,
  Page: (definition: PageDefinition) => {
    const methods = Object.fromEntries(
      Object.entries(definition).filter(([, value]) => typeof value === 'function')
    )
    const data: unknown = JSON.parse(JSON.stringify(definition.data ?? {}))
    registerComponent({ options: { addGlobalClass: true }, data, methods })
  }
}

/**
 * Compiles a page's WXML with WeChat's own compiler and runs its module.
 * @returns the id to render it by
 */
export function loadPage(route: string, run: (file: string) => unknown): string {
  utils.runJs = (file) => void run(file)
  return simulate.load(path.join(weappFolder, route), 'page', { rootPath: weappFolder, compiler: 'official' })
}

export function renderPage(id: string, route: string): Screen {
  const root = simulate.render(id) as unknown as RootComponent<object, Record<string, never>, object>
  const host = document.createElement('div')
  document.body.appendChild(host)
  root.attach(host)
  const instance = root.instance as unknown as PageInstance
  instance.route = route
  return { route, instance, root, host }
}

export function removePage({ root, host }: Screen): void {
  root.detach()
  host.remove()
}
