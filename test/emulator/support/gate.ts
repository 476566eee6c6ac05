import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Gate {
  url: string
  /** resolves once this many requests are waiting */
  reached(count: number): Promise<void>
  /** answers all that wait and all that come */
  open(): void
  close(): Promise<void>
}

/** A server that lets requests wait until the test opens it, so that nothing is timed. */
export async function startGate(): Promise<Gate> {
  let isOpen = false
  const waiting: http.ServerResponse[] = []
  const server = http.createServer((_, response) => {
    if (isOpen) return void response.end()
    waiting.push(response)
    server.emit('arrival')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached: async (count) => {
      while (waiting.length < count) await once(server, 'arrival')
    },
    open: () => {
      isOpen = true
      waiting.forEach((response) => response.end())
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}
