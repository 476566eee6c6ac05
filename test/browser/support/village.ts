import { existsSync, mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Matter } from '../../../cloudfunctions/shared/matter/matter'
import { openStore } from '../../../demo/store'
import { environment } from '../../../demo/environment'
import { startEmulator, type Emulator } from '../../../emulator'
import { makeAdminCode } from '../../../scripts/adminCode/makeAdminCode'
import { findChromium, howToGetChromium, launchChromium } from '../../../scripts/browser/chromium'
import { visit, type VisitOptions } from '../../../scripts/browser/visit'
import { builtFunctions } from '../../support/functions/folder'
import type { Contract, MethodName } from '../../../types/api'
import type { InputOf, OutputOf } from '../../../types/api/contract'
import type { Answer } from '../../../types/api/errors'
import { adminOf } from '../../support/admin'
import { openidOf, world, type World } from '../../support/world'

const root = path.resolve(__dirname, '../../..')
const site = path.resolve(process.env.SITE_FOLDER ?? path.join(root, 'dist/h5'))
const dayMs = 86_400_000
const failures = path.join(root, 'dist/browser-failures')

export interface Village {
  /** Opens a path of the site (`/pages/home/index`) as a person of the world, or as a stranger. */
  open(who: string, route?: string, options?: Partial<VisitOptions>): Promise<Page>
  /** Shares a card into a new chat with these people in it; answers the card's id. */
  shareInto(name: string, whos: string[], card: { title: string; path: string }): string
  /** Opens a card as somebody of its chat. */
  openCard(who: string, cardId: string, options?: Partial<VisitOptions>): Promise<Page>
  /** Asks the cloud directly, as that person. Throws the named error it answers with. */
  call<Name extends MethodName>(
    who: string,
    name: Name,
    input: InputOf<Contract[Name]>
  ): Promise<OutputOf<Contract[Name]>>
  /**
   * A test that opens pages: it fails where their consoles complain, leaves pictures in dist/browser-failures
   * where it fails, and closes the pages.
   */
  walk(name: string, run: () => Promise<void>, ms?: number): void
  /** The one-time code of the first administrator, as the deployment prints it. */
  adminCode(): Promise<string>
  /** Moves the clock on by days, and lets a timer of the functions run then. */
  later(days: number, timer: string): Promise<void>
  /** Forgets what the consoles complained of: without signal they cannot but complain. */
  forgive(): void
}

/**
 * The test world in a browser: the browser version served by the local cloud, every person with a browser
 * context of their own.
 */
export function useVillage(seed: World & { matters?: Matter[] } = world()): Village {
  let browser: Browser
  let emulator: Emulator
  let folder: string
  let complaints: string[] = []

  beforeAll(async () => {
    if (!existsSync(path.join(site, 'index.html'))) {
      throw new Error(`${site} holds no build. Build it first: npx taro build --type h5`)
    }
    folder = await mkdtemp(path.join(tmpdir(), 'lianhu-browser-'))
    const functions = builtFunctions()
    emulator = await startEmulator({
      environment,
      functions,
      collections: path.join(functions, 'collections.json'),
      data: path.join(folder, 'data'),
      site,
      strict: true,
      timers: false
    })
    const admin = adminOf(emulator.url)
    for (const [name, docs] of Object.entries(seed)) await admin.insert(name, docs)
    browser = await launchChromium()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await emulator?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function openAt(who: string, address: string, options: Partial<VisitOptions> = {}) {
    const { url } = emulator
    const page = await visit(browser, { url, openid: openidOf(who), ...options })
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
    })
    await page.goto(`${url}/${address}`)
    return page
  }

  return {
    open: (who, route = '/pages/home/index', options = {}) => openAt(who, `#${route}`, options),
    shareInto(name, whos, card) {
      const chat = emulator.chats.create(name, whos.map(openidOf))
      return emulator.chats.share(chat.id, card).id
    },
    openCard(who, cardId, options = {}) {
      const { path: route, query, shareTicket } = emulator.chats.open(cardId, openidOf(who))
      const parameters = new URLSearchParams(query).toString()
      return openAt(who, `?shareTicket=${shareTicket}#/${route}?${parameters}`, options)
    },
    async call(who, name, input) {
      const [group = '', method] = name.split('.')
      const answer = (await emulator.call(openidOf(who), group, { method, input })) as Answer<
        OutputOf<Contract[typeof name]>
      >
      if (!answer.ok) throw new Error(answer.error.name)
      return answer.value
    },
    walk(name, run, ms = 60_000) {
      test(
        name,
        async () => {
          complaints = []
          const pages = () => browser.contexts().flatMap((context) => context.pages())
          try {
            await run()
            expect(complaints).toEqual([])
          } catch (error) {
            await takePictures(name, pages())
            if (complaints.length > 0) console.error(complaints.join('\n'))
            throw error
          } finally {
            await Promise.all(browser.contexts().map((context) => context.close()))
          }
        },
        ms
      )
    },
    adminCode: async () => makeAdminCode(await openStore(emulator.url), new Date(emulator.clock.now())),
    async later(days, timer) {
      await emulator.clock.advance(days * dayMs)
      await emulator.fireTimer(timer)
    },
    forgive() {
      complaints = []
    }
  }
}

/** `describe` where a browser is found; else the tests count as skipped, and it is said how to get one. */
export function describeInBrowser(what: string, tests: () => void): void {
  if (findChromium()) return describe(what, tests)
  console.warn(howToGetChromium)
  describe.skip(what, tests)
}

async function takePictures(name: string, pages: Page[]): Promise<void> {
  mkdirSync(failures, { recursive: true })
  await Promise.all(
    pages.map((page, index) => page.screenshot({ path: path.join(failures, `${name}-${index}.png`) }))
  )
}
