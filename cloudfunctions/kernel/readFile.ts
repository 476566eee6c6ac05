/** How long a stored file may take to come. */
const patienceMs = 12_000

/**
 * Reads a stored file from its temporary address. Stops reading where it is bigger than `most`, whatever its head says.
 * @returns null where it cannot be read
 */
export async function readFile(address: string, most: number): Promise<Buffer | 'too big' | null> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) }).catch(() => null)
  if (!response?.ok || !response.body) return null
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body.cancel()
    return 'too big'
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) return 'too big'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
