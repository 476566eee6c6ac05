import { failWith, promising, succeed, type Callbacks } from './answer'
import type { Network } from './network'
import { post } from './post'

type Info = Callbacks<{ cloudID: string; encryptedData: string; iv: string }>

/** The chats as this phone's WeChat knows them: opening a card, and what the app may ask about its chat. */
export class Chat {
  /** Whether cards are shared with a share ticket. */
  withTickets = false
  private shareTicket?: string

  constructor(
    private readonly url: string,
    private readonly openid: string,
    private readonly network: Network
  ) {}

  /** The app starts anew: from a card with its ticket, or otherwise. */
  enter(shareTicket: string | undefined): void {
    this.shareTicket = shareTicket
    this.withTickets = false
  }

  /** @throws Error where WeChat would not show the card */
  async open(card: string): Promise<{ url: string; scene: number; shareTicket: string }> {
    const body = JSON.stringify({ card, openid: this.openid })
    const { value, error } = await post(`${this.url}/console/api/cards/open`, this.headers(), body)
    if (!value) throw new Error(String(error))
    const { path, query, scene, shareTicket } = value as {
      path: string
      query: Record<string, string>
      scene: number
      shareTicket: string
    }
    return { url: `${path}?${new URLSearchParams(query).toString()}`, scene, shareTicket }
  }

  api() {
    return {
      updateShareMenu: promising((options: Callbacks<object> & { withShareTicket?: boolean }) => {
        this.withTickets = options.withShareTicket ?? false
        succeed(options, {})
      }),
      getGroupEnterInfo: promising((options: Info) => {
        if (this.network.signal === 'off') return failWith(options, 'getGroupEnterInfo:fail network error')
        const body = JSON.stringify({ shareTicket: this.shareTicket })
        post(`${this.url}/client/groupEnterInfo`, this.headers(), body).then(
          (answer) =>
            answer.cloudID
              ? succeed(options, { cloudID: String(answer.cloudID), encryptedData: '', iv: '' })
              : failWith(options, String(answer.errMsg)),
          (error: Error) => failWith(options, `getGroupEnterInfo:fail ${error.message}`)
        )
      })
    }
  }

  private headers() {
    return { 'content-type': 'application/json', 'x-openid': this.openid }
  }
}
