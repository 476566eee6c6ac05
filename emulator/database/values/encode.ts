import { rank, rankOf } from './order'

const TERMINATOR = 0

/** Writes values as bytes whose order is the order of `compareValues`; no encoding is the beginning of another. */
export class KeyWriter {
  private bytes = Buffer.allocUnsafe(4096)
  private length = 0

  reset(): this {
    this.length = 0
    return this
  }

  /** A copy of what was written since the last reset. */
  finish(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length))
  }

  raw(bytes: Uint8Array): this {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
    return this
  }

  unsigned(value: number, width: 4 | 6): this {
    this.reserve(width)
    this.length = this.bytes.writeUIntBE(value, this.length, width)
    return this
  }

  /** One component of a key; a descending one is written with all its bits turned. */
  component(value: unknown, direction: 1 | -1): this {
    const start = this.length
    this.value(value)
    if (direction === -1) for (let i = start; i < this.length; i++) this.bytes[i] = ~this.bytes[i]! & 0xff
    return this
  }

  value(value: unknown): this {
    const type = rankOf(value)
    this.byte(type)
    switch (type) {
      case rank.number:
        this.double(value as number)
        break
      case rank.string:
        this.text(value as string)
        break
      case rank.object:
        for (const [name, item] of Object.entries(value as Record<string, unknown>)) {
          this.byte(rankOf(item))
          this.text(name)
          this.value(item)
        }
        this.byte(TERMINATOR)
        break
      case rank.array:
        for (const item of value as unknown[]) this.value(item)
        this.byte(TERMINATOR)
        break
      case rank.boolean:
        this.byte(value ? 1 : 0)
        break
      case rank.date:
        this.double((value as Date).getTime())
        break
      case rank.regex:
        this.text(String(value))
        break
    }
    return this
  }

  private byte(value: number): void {
    this.reserve(1)
    this.bytes[this.length++] = value
  }

  private double(value: number): void {
    this.reserve(8)
    const at = this.length
    if (Number.isNaN(value)) {
      this.bytes.fill(0, at, at + 8)
    } else {
      this.bytes.writeDoubleBE(value === 0 ? 0 : value, at)
      const negative = this.bytes[at]! & 0x80
      if (negative) for (let i = at; i < at + 8; i++) this.bytes[i] = ~this.bytes[i]! & 0xff
      else this.bytes[at]! |= 0x80
    }
    this.length += 8
  }

  /** UTF-8, a zero byte inside written as 00 FF, ended by 00 00. */
  private text(value: string): void {
    const escaped = value.includes('\0') ? value.split('\0') : [value]
    escaped.forEach((piece, i) => {
      if (i > 0) this.raw(Uint8Array.of(0, 0xff))
      this.reserve(piece.length * 3)
      this.length += this.bytes.write(piece, this.length)
    })
    this.byte(TERMINATOR)
    this.byte(TERMINATOR)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}

const writer = new KeyWriter()

/** The order-preserving bytes of one value. */
export function encodeValue(value: unknown): Buffer {
  return writer.reset().value(value).finish()
}

/** The bytes with every bit turned: a component as it stands in a descending index. */
export function inverted(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => ~byte & 0xff))
}

/** The smallest key above every key that begins with these bytes; undefined when there is none. */
export function successor(bytes: Buffer): Buffer | undefined {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0xff) end--
  if (end === 0) return undefined
  const next = Buffer.from(bytes.subarray(0, end))
  next[end - 1]!++
  return next
}
