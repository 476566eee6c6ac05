import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { seed } from '../demo/seed'
import { openidOf } from '../demo/village/people'
import { environment } from '../demo/environment'
import { startEmulator, type Emulator } from '../emulator'
import { launchChromium } from './browser/chromium'
import { front, loaded, visit } from './browser/visit'
import { freshFunctions, freshSite } from './build/parts'
import { galleryMoment } from './gallery/day'
import { fileOf, indexPage } from './gallery/indexPage'
import type { Shot } from './gallery/shot'
import { reach, shots } from './gallery/shots'
import { olderThan, shownBy, type Taken } from './gallery/shown'

const target = 'docs/gallery'
const takenFile = join(target, 'taken.json')
/** Longest picture, px; what lies below is cut. */
const longest = 2000
const say = (line: string) => console.log(line)

const takenBefore = (): Taken =>
  existsSync(takenFile) ? (JSON.parse(readFileSync(takenFile, 'utf8')) as Taken) : {}

/** Names the pictures that are older than what they show; fails where there are any. */
function check(): void {
  const older = olderThan(shots, takenBefore())
  for (const file of older) console.error(`${file} is older than what it shows`)
  say(`${older.length} of ${shots.length} pictures are to be taken anew`)
  if (older.length > 0) process.exitCode = 1
}

/**
 * Takes a picture of every page for every role in both type sizes, in the demo village on a fixed day; of some pages
 * alone where they are named, which leaves the other pictures as they are.
 */
async function main(): Promise<void> {
  await freshFunctions(say)
  await freshSite(say)
  const data = mkdtempSync(join(tmpdir(), 'lianhu-gallery-'))
  const emulator = await startEmulator({
    environment,
    functions: 'dist/functions',
    collections: 'dist/functions/collections.json',
    data,
    site: 'dist/h5',
    timers: false
  })
  try {
    await seed(emulator, data, undefined, galleryMoment)
    // What was missed while nobody looked: a reminder, then the word that it is overdue.
    for (let minute = 0; minute < 2; minute += 1) await emulator.fireTimer('clock')
    const named = process.argv.slice(2)
    const before = named.length === 0 ? {} : takenBefore()
    if (named.length === 0) rmSync(target, { recursive: true, force: true })
    mkdirSync(target, { recursive: true })
    const taken = named.length === 0 ? shots : shots.filter(({ page }) => named.includes(page))
    await takeAll(emulator, taken)
    writeFileSync(join(target, 'README.md'), indexPage(shots))
    const now = Object.fromEntries(taken.map((shot) => [fileOf(shot, false), shownBy(shot)]))
    writeFileSync(takenFile, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`)
    say(`${taken.length * 2} pictures in ${target}`)
  } finally {
    await emulator.close()
    rmSync(data, { recursive: true, force: true })
  }
}

async function takeAll(emulator: Emulator, taken: readonly Shot[]): Promise<void> {
  const { url } = emulator
  const browser = await launchChromium()
  try {
    for (const shot of taken) {
      for (const elder of [false, true]) {
        const page = await visit(browser, { url, openid: shot.who && openidOf(shot.who), elder })
        await page.clock.setFixedTime(galleryMoment)
        await page.goto(`${url}/${addressOf(shot, emulator)}`)
        await loaded(page)
        await reach(page, shot)
        await loaded(page)
        await page.setViewportSize({ width: 390, height: Math.min(longest, await heightOf(page)) })
        await loaded(page)
        await page.screenshot({ path: join(target, fileOf(shot, elder)) })
        await page.context().close()
      }
      say(`${shot.page} ${shot.role}`)
    }
  } finally {
    await browser.close()
  }
}

/** Where a page lies; opened from a card, with the ticket of whoever tapped it. */
function addressOf({ route, who, fromChat }: Shot, { chats }: Emulator): string {
  if (!fromChat || !who) return `#${route}`
  const openid = openidOf(who)
  const card = chats.share(chats.create('石桥村议事群', [openid]).id, { title: '联户', path: route })
  return `?shareTicket=${chats.open(card.id, openid).shareTicket}#${route}`
}

/** How tall the page in front is: all of it, and at least the screen. */
const heightOf = (page: Page): Promise<number> =>
  front(page).evaluate((shown) => Math.max(innerHeight, shown.scrollHeight))

const run = process.argv.includes('--check') ? Promise.resolve().then(check) : main()
run.catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
