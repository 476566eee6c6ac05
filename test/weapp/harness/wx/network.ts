type Listener = (status: { isConnected: boolean; networkType: string }) => void

/** What the signal does to a call. */
export type Signal = 'on' | 'off' | 'answers lost'

/** The phone's signal and those who listen to it. */
export class Network {
  /** With `answers lost` a call gets through and its answer does not. */
  signal: Signal = 'on'
  private listeners = new Set<Listener>()

  /** Changes the signal and tells the app, as the phone does. */
  change(signal: Signal): void {
    this.signal = signal
    const isConnected = signal !== 'off'
    this.listeners.forEach((listener) => listener({ isConnected, networkType: isConnected ? '4g' : 'none' }))
  }

  /** A new app on the same phone has no listeners yet. */
  forget(): void {
    this.listeners.clear()
  }

  api() {
    return {
      onNetworkStatusChange: (listener: Listener) => void this.listeners.add(listener),
      offNetworkStatusChange: (listener: Listener) => void this.listeners.delete(listener)
    }
  }
}
