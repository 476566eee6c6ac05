/** How a platform brings a new release. */
export interface Renewal {
  /** Hears once a new release lies on the phone and could be put on. */
  onReady(heard: () => void): void
  /** Begins anew with the new release; drafts and what waits to be sent are kept on the phone. */
  apply(): void
  /** Whether beginning anew is all it takes, so that nothing has to be waited for. */
  always: boolean
}
