import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { openStore } from '../../../demo/store'
import { makeAdminCode } from '../../../scripts/adminCode/makeAdminCode'
import { findChromium, howToGetChromium } from '../../../scripts/browser/chromium'
import type { VisitOptions } from '../../../scripts/browser/visit'
import type { Contract, MethodName } from '../../../types/api'
import type { Given } from '../../../demo/seen'
import type { AnswerOf } from '../../../types/api/contract'
import { startTestCloud, type TestCloud } from '../../support/startTestCloud'
import { openidOf, world, type World } from '../../support/world'
import { phonesOfWorker } from './keptBrowser'
import type { Phones } from './phones'

const root = path.resolve(__dirname, '../../..')
const site = path.resolve(process.env.SITE_FOLDER ?? path.join(root, 'dist/h5'))
const dayMs = 86_400_000
/** How many walks are under way at once. */
const together = 4
const failures = path.join(root, 'dist/browser-failures')

export interface Village {
  /**
   * Opens a path of the site (`/pages/home/index`) as a person of the world, or as a stranger, on a phone of their own
   * for the time of the test; see Phones.
   */
  open(who: string, route?: string, options?: Partial<VisitOptions>): Promise<Page>
  /** Puts phones away before the test is over: nobody looks at them any more, and the next ones opened are these. */
  putAway(...pages: Page[]): Promise<void>
  /** Shares a card into a new chat with these people in it; answers the card's id. */
  shareInto(name: string, whos: string[], card: { title: string; path: string }): string
  /** Opens a card as somebody of its chat. */
  openCard(who: string, cardId: string, options?: Partial<VisitOptions>): Promise<Page>
  /** Asks the cloud directly, as that person. Throws the named error it answers with. */
  call<Name extends MethodName>(
    who: string,
    name: Name,
    input: Given<Name>
  ): Promise<AnswerOf<Contract[Name]>>
  /** The cloud that serves it, once it has been started. */
  cloud(): TestCloud
  /**
   * A test that opens pages: it fails where their consoles complain, leaves pictures in dist/browser-failures
   * where it fails, and closes the pages.
   */
  walk(name: string, run: () => Promise<void>, ms?: number): void
  /**
   * Tests that need nothing of each other: the next few are under way while one is awaited, since a page waits for
   * the network more than it computes. Otherwise each is as `walk`; it opens its pages by the function it is given.
   */
  walkTogether<One extends { name: string }>(
    all: readonly One[],
    run: (one: One, open: Village['open']) => Promise<void>
  ): void
  /** The one-time code of the first administrator, as the deployment prints it. */
  adminCode(): Promise<string>
  /** Moves the clock on by days, and lets a timer of the functions run then. */
  later(days: number): Promise<void>
  /** Forgets what the consoles complained of: without signal they cannot but complain. */
  forgive(): void
}

/**
 * The test world in a browser: the browser version served by the local cloud, every person with a browser
 * context of their own.
 */
export function useVillage(seed: World & { matters?: Matter[] } = world()): Village {
  let cloud: TestCloud
  let phones: Phones
  let outing = newOuting()

  beforeAll(async () => {
    if (!existsSync(path.join(site, 'index.html'))) {
      throw new Error(`${site} holds no build. Build it first: npx taro build --type h5`)
    }
    cloud = await startTestCloud(seed, site)
    phones = await phonesOfWorker()
  }, 60_000)

  afterAll(async () => {
    await cloud?.close()
  })

  async function openAt(
    { pages, complaints }: Outing,
    who: string,
    address: string,
    options: Partial<VisitOptions> = {}
  ) {
    const { url } = cloud.emulator
    const page = await phones.take({ url, openid: openidOf(who), ...options })
    pages.push(page)
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
    })
    await page.goto(`${url}/${address}`)
    return page
  }
  /** Runs what opens the pages of an outing, and puts the phones away; see `walk`. */
  async function walked(name: string, { pages, complaints }: Outing, run: () => Promise<void>) {
    const open = () => pages.filter((page) => !page.isClosed())
    try {
      await run()
      expect(complaints).toEqual([])
    } catch (error) {
      await takePictures(name, open())
      if (complaints.length > 0) console.error(complaints.join('\n'))
      // A clock may be stopped on it still, or the signal be gone.
      await Promise.all([...phonesOf(open())].map((phone) => phones.discard(phone)))
      throw error
    } finally {
      await putAway(open())
    }
  }
  async function putAway(pages: Page[]) {
    await Promise.all([...phonesOf(pages)].map((phone) => phones.giveBack(phone, cloud.emulator)))
  }
  const phonesOf = (pages: Page[]) => new Set(pages.map((page) => page.context()))

  const openOn =
    (on: Outing): Village['open'] =>
    (who, route = '/pages/home/index', options = {}) =>
      openAt(on, who, `#${route}`, options)

  return {
    cloud: () => cloud,
    open: (...visited) => openOn(outing)(...visited),
    async putAway(...pages) {
      for (const page of pages) outing.pages.splice(outing.pages.indexOf(page), 1)
      await putAway(pages)
    },
    shareInto(name, whos, card) {
      const chat = cloud.emulator.chats.create(name, whos.map(openidOf))
      return cloud.emulator.chats.share(chat.id, card).id
    },
    openCard(who, cardId, options = {}) {
      const { path: route, query, shareTicket } = cloud.emulator.chats.open(cardId, openidOf(who))
      const parameters = new URLSearchParams(query).toString()
      return openAt(outing, who, `?shareTicket=${shareTicket}#/${route}?${parameters}`, options)
    },
    async call(who, name, input) {
      const answer = await cloud.call(who, name, input)
      if (!answer.ok) throw new Error(answer.error.name)
      return answer.value
    },
    walk(name, run, ms = 60_000) {
      test(
        name,
        () => {
          outing = newOuting()
          return walked(name, outing, run)
        },
        ms
      )
    },
    walkTogether(all, run) {
      const outcomes: Promise<{ error?: unknown }>[] = []
      const begin = (index: number) => {
        const one = all[index]
        if (!one || outcomes[index]) return
        const own = newOuting()
        outcomes[index] = walked(one.name, own, () => run(one, openOn(own))).then(
          () => ({}),
          (error: unknown) => ({ error })
        )
      }
      all.forEach(({ name }, index) => {
        test(
          name,
          async () => {
            for (let ahead = 0; ahead < together; ahead += 1) begin(index + ahead)
            const outcome = await outcomes[index]!
            if ('error' in outcome) throw outcome.error
          },
          60_000
        )
      })
    },
    adminCode: async () =>
      makeAdminCode(await openStore(cloud.emulator.url), new Date(cloud.emulator.clock.now())),
    async later(days) {
      await cloud.emulator.clock.advance(days * dayMs)
      await cloud.emulator.fireTimer('clock')
    },
    forgive() {
      outing.complaints.length = 0
    }
  }
}

/** The pages that one test opened, and what their consoles complained of. */
interface Outing {
  pages: Page[]
  complaints: string[]
}

const newOuting = (): Outing => ({ pages: [], complaints: [] })

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
