import { RunningApp, type Entering } from './app'
import { assertBuilt } from './build'
import { Meter } from './meter'
import type { Node, Screen, SharedCard } from './screen'
import { until } from './until'
import { Chat } from './wx/chat'
import { cloudApi, type SentCall } from './wx/cloud'
import { deviceApi, Files, type Asked } from './wx/device'
import { Network, type Signal } from './wx/network'
import { Privacy } from './wx/privacy'
import { storageApi, type Disk } from './wx/storage'
import { Updates } from './wx/updates'

/** What to tap: the id of an element, or words on something that can be tapped. */
export type Target = `#${string}` | { words: string }

const home = 'pages/home/index'

/** One person's phone with the compiled app on it, driven as a person does: by looking, tapping and typing. */
export class Phone {
  readonly meter = new Meter()
  readonly updates = new Updates()
  readonly asked: Asked = { phoneCalls: [], toasts: [] }
  /** Calls that reached the cloud, in order. */
  readonly sent: SentCall[] = []
  /** Taps, and fields typed into, since the test last set them to 0. */
  taps = 0
  fields = 0
  private readonly disk: Disk = new Map()
  private readonly network = new Network()
  private readonly privacy = new Privacy()
  private readonly files = new Files()
  private readonly chat: Chat
  private app?: RunningApp

  constructor(
    private readonly cloudUrl: string,
    private readonly openid: string
  ) {
    assertBuilt()
    this.chat = new Chat(cloudUrl, openid, this.network)
  }

  /** Starts the app, after killing it where it ran; what the phone kept is still there. */
  start(url: string = home, entering?: Entering): void {
    this.app?.kill()
    this.network.forget()
    this.files.forget()
    this.updates.forget()
    this.chat.enter(entering?.shareTicket)
    this.meter.begin(`start ${url}`)
    const { cloudUrl: cloud, openid, network, sent } = this
    const wx = {
      ...storageApi(this.disk),
      ...this.network.api(),
      ...this.privacy.api(),
      ...deviceApi(this.privacy, this.asked, this.files),
      ...this.chat.api(),
      ...this.updates.api(),
      cloud: cloudApi({ url: cloud, openid, network, fileAt: this.files.at, sent })
    }
    this.app = new RunningApp(wx, this.meter)
    this.app.launch(url, entering)
  }

  /** Shares the page in front, as WeChat's own menu does, and answers the card; there is none for a page that gives none. */
  share(): SharedCard | undefined {
    return this.screen.instance.onShareAppMessage?.({ from: 'menu' })
  }

  /** Whether the page asked that its cards carry a share ticket. */
  get sharesTickets(): boolean {
    return this.chat.withTickets
  }

  /** Opens a card of a chat that this person is in. */
  async openCard(cardId: string): Promise<void> {
    const { url, ...entering } = await this.chat.open(cardId)
    this.start(url, entering)
  }

  /** Kills the app for good. */
  stop(): void {
    this.app?.kill()
    this.app = undefined
  }

  signal(signal: Signal): void {
    this.network.change(signal)
  }

  /** The page in front. */
  get screen(): Screen {
    const screen = this.app?.stack.at(-1)
    if (!screen) throw new Error('no page is open')
    return screen
  }

  get route(): string {
    return this.screen.route
  }

  get text(): string {
    return this.screen.host.textContent ?? ''
  }

  /** Waits until words stand on the page in front. */
  async see(words: string): Promise<void> {
    await until(
      () => this.text.includes(words),
      () => `"${words}" does not stand on ${this.route}:\n${this.text}`
    )
  }

  /** Waits until words are gone from the page in front. */
  async seeNoMore(words: string): Promise<void> {
    await until(
      () => !this.text.includes(words),
      () => `"${words}" still stands on ${this.route}:\n${this.text}`
    )
  }

  /** Waits until a page is in front. */
  async arrive(route: string): Promise<void> {
    await until(
      () => this.route === route,
      () => `${this.route} is in front, not ${route}`
    )
  }

  /** Waits until something is so. */
  async until(look: () => boolean | Promise<boolean>, what: string): Promise<void> {
    await until(look, () => `${what}: not so on ${this.route}:\n${this.text}`)
  }

  /** Taps once it is there and can be tapped. */
  async tap(target: Target): Promise<void> {
    const node = await this.find(target)
    this.taps += 1
    this.meter.begin(`tap ${nameOf(target)}`)
    node.dispatchEvent('tap')
    await taken()
  }

  /** Types into a field, replacing what stood there. */
  async type(target: `#${string}`, text: string): Promise<void> {
    const node = await this.find(target)
    this.fields += 1
    this.meter.begin(`type ${target}`)
    node.dispatchEvent('input', { bubbles: true, detail: { value: text, cursor: text.length } })
    await taken()
  }

  /** Picks a value in a picker, or agrees through a button of WeChat's own. */
  async give(target: `#${string}`, event: string, detail: object): Promise<void> {
    const node = await this.find(target)
    this.meter.begin(`${event} ${target}`)
    node.dispatchEvent(event, { bubbles: true, detail })
    await taken()
  }

  /** Agrees to WeChat's question about private things; some questions are answered already. */
  async agreeToPrivacy(): Promise<void> {
    if (this.privacy.agreed) return
    await this.give('#agree-privacy', 'agreeprivacyauthorization', {})
    await this.seeNoMore('先问您一声')
  }

  /** Scrolls to the end of the page. */
  scroll(): void {
    this.meter.begin(`scroll ${this.route}`)
    this.screen.instance.onReachBottom?.()
  }

  /** Goes back as with the phone's own gesture. */
  back(): void {
    this.app?.back()
  }

  /** Waits until the phone's storage holds words. */
  async keeps(words: string): Promise<void> {
    await until(
      () => [...this.disk.values()].some((kept) => kept.includes(words)),
      () => `the phone does not keep "${words}"`
    )
  }

  /** What stands in a field, as the compiled page handed it over. */
  async valueOf(target: `#${string}`): Promise<unknown> {
    const { attrs } = (await this.find(target)).toJSON() as { attrs: { name: string; value: unknown }[] }
    return attrs.find(({ name }) => name === 'value')?.value
  }

  /** Whether something is there that cannot be tapped now. */
  isOff(target: `#${string}`): boolean {
    return isOff(this.screen.root.querySelector(target))
  }

  /** How many of a kind of element stand on the page. */
  count(selector: string): number {
    return this.screen.root.querySelectorAll(selector).length
  }

  private find(target: Target): Promise<Node> {
    return until(
      () => this.lookFor(target),
      () => `nothing to tap or fill: ${nameOf(target)} on ${this.route}:\n${this.text}`
    )
  }

  private lookFor(target: Target): Node | undefined {
    const { root } = this.screen
    const found = typeof target === 'string' ? [root.querySelector(target)] : root.querySelectorAll('.press')
    return (found as (Node | undefined)[]).find(
      (node) =>
        node && !isOff(node) && (typeof target === 'string' || node.dom?.textContent?.includes(target.words))
    )
  }
}

/** No finger is so quick that the app has not yet taken the last touch: the event, then what it drew. */
async function taken(): Promise<void> {
  for (const _ of ['event', 'drawing']) await new Promise((resolve) => setTimeout(resolve))
}

/** Class names carry the prefix that the imitated page gives them. */
const isOff = (node: Node | undefined) => node?.dom?.className.includes('is-off') ?? false

const nameOf = (target: Target) => (typeof target === 'string' ? target : `"${target.words}"`)
