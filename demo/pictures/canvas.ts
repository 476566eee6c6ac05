/** A colour as 0xRRGGBB. */
export type Colour = number

/** Something flat to be painted, in pixels of a 640 × 480 picture. */
export interface Shape {
  colour: Colour
  /** Left, top, right, bottom: nothing lies outside. */
  box: [number, number, number, number]
  covers(x: number, y: number): boolean
}

export const size = { width: 640, height: 480 }

export const rect = (x: number, y: number, width: number, height: number, colour: Colour): Shape => ({
  colour,
  box: [x, y, x + width, y + height],
  covers: () => true
})

export const disc = (cx: number, cy: number, r: number, colour: Colour): Shape => ({
  colour,
  box: [cx - r, cy - r, cx + r + 1, cy + r + 1],
  covers: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r
})

/** A polygon by its corners, filled by the even-odd rule. */
export function polygon(corners: [number, number][], colour: Colour): Shape {
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return {
    colour,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    covers: (x, y) =>
      corners.reduce((inside, [ax, ay], index) => {
        const [bx, by] = corners[(index + 1) % corners.length]!
        const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
        return crosses ? !inside : inside
      }, false)
  }
}

/** Paints shapes over one another, the last on top. Returns RGB, 3 bytes a pixel. */
export function paint(shapes: Shape[]): Buffer {
  const rgb = Buffer.alloc(size.width * size.height * 3)
  for (const { colour, box, covers } of shapes) {
    const [left, top, right, bottom] = clipped(box)
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1)
        if (covers(x, y)) rgb.writeUIntBE(colour, (y * size.width + x) * 3, 3)
  }
  return rgb
}

const clipped = ([left, top, right, bottom]: Shape['box']) =>
  [
    Math.max(0, Math.floor(left)),
    Math.max(0, Math.floor(top)),
    Math.min(size.width, Math.ceil(right)),
    Math.min(size.height, Math.ceil(bottom))
  ] as const
