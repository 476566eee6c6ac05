import { inflateSync } from 'node:zlib'
import { picture } from '../../../demo/pictures/picture'
import { scenes, type SceneName } from '../../../demo/pictures/scenes'

const names = Object.keys(scenes) as SceneName[]

/** The pixels of a PNG made by the demo, with the filter byte of each row. */
const pixels = (png: Buffer): Buffer => {
  const at = png.indexOf('IDAT')
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
}

describe('the pictures of the demo', () => {
  it.each(names)('%s is a PNG of 640 × 480 in more than one colour', (name) => {
    const png = picture(name)
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([640, 480])
    const raw = pixels(png)
    expect(raw).toHaveLength(480 * (640 * 3 + 1))
    expect(new Set(raw).size).toBeGreaterThan(3)
  })

  it('are the same bytes at every run', () => {
    expect(picture('lamp-lit').equals(picture('lamp-lit'))).toBe(true)
    expect(picture('lamp-lit').equals(picture('lamp-dark'))).toBe(false)
  })
})
