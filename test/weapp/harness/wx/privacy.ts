import { failWith, type Callbacks } from './answer'

type Resolve = (answer: { event: 'exposureAuthorization' | 'agree' | 'disagree' }) => void

/** WeChat's privacy consent: asked before the first private API, refused with errno 104. */
export class Privacy {
  /** What was answered once counts until the person takes it back. */
  agreed = false
  private ask?: (resolve: Resolve, event: { referrer: string }) => void

  api() {
    return {
      onNeedPrivacyAuthorization: (ask: (resolve: Resolve) => void) => {
        this.ask = ask
      },
      openPrivacyContract: () => undefined
    }
  }

  /** Lets a private API go on once the person agrees, now or earlier. */
  guard(name: string, options: Callbacks<never> | undefined, goOn: () => void): void {
    if (this.agreed) return goOn()
    const refuse = () => failWith(options, `${name}:fail privacy permission is not authorized`, 104)
    if (!this.ask) return refuse()
    this.ask(
      ({ event }) => {
        if (event === 'disagree') refuse()
        if (event !== 'agree') return
        this.agreed = true
        goOn()
      },
      { referrer: name }
    )
  }
}
