import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const isText = /\.(js|css|html|svg|json)$/

/** Lays a .br and a .gz beside each text of a folder: compressed once here instead of at each answer. */
export async function compressTexts(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => isText.test(name))
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const text = readFileSync(path)
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(text),
        promisify(gzip)(text, { level: 9 })
      ])
      writeFileSync(`${path}.br`, br)
      writeFileSync(`${path}.gz`, gz)
    })
  )
}
