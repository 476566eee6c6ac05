type Heard = () => void

interface Asking {
  title: string
  success?(answer: { confirm: boolean }): void
}

/** WeChat's look for new releases: a test says when one lies on the phone. */
export class Updates {
  /** How often the app put a new release on. */
  applied = 0
  /** What the person was asked; they agree to it. */
  readonly asked: string[] = []
  private heard: Heard[] = []

  /** WeChat has fetched a new release. */
  fetched(): void {
    this.heard.forEach((hear) => hear())
  }

  /** A new app on the same phone has heard of none yet. */
  forget(): void {
    this.heard = []
  }

  api() {
    return {
      getUpdateManager: () => ({
        onUpdateReady: (hear: Heard) => void this.heard.push(hear),
        applyUpdate: () => void (this.applied += 1)
      }),
      showModal: ({ title, success }: Asking) => {
        this.asked.push(title)
        success?.({ confirm: true })
      }
    }
  }
}
