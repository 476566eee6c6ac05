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

const open: Gate[] = []

/** Ends the gates a test left behind, also one that failed. */
export async function closeGates(): Promise<void> {
  await Promise.all(open.splice(0).map((gate) => gate.close()))
}

/** A server that lets requests wait until the test opens it, so that nothing is timed. End with closeGates. */
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
  const gate: Gate = {
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
  open.push(gate)
  return gate
}
