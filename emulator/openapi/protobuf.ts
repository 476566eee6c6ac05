/** Protocol-buffer messages by field number; what the SDK sends and reads uses varints and lengths only. */
export type Fields = Map<number, (number | Buffer)[]>

const VARINT = 0
const LENGTH = 2

/** @throws RangeError where the bytes are no message */
export function decode(bytes: Buffer): Fields {
  const fields: Fields = new Map()
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at]
      if (byte === undefined || shift > 2 ** 49) throw new RangeError('the message is cut short')
      at += 1
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const tag = varint()
    const values = fields.get(tag >>> 3) ?? []
    fields.set(tag >>> 3, values)
    if ((tag & 7) === VARINT) values.push(varint())
    else if ((tag & 7) === LENGTH) {
      const length = varint()
      if (at + length > bytes.length) throw new RangeError('the message is cut short')
      values.push(bytes.subarray(at, at + length))
      at += length
    } else throw new RangeError(`wire type ${tag & 7} is not read here`)
  }
  return fields
}

/** A message of numbers, texts and messages, in the order given. */
export function encode(...fields: [field: number, value: number | string | Buffer][]): Buffer {
  return Buffer.concat(
    fields.flatMap(([field, value]) => {
      if (typeof value === 'number') return [varint((field << 3) | VARINT), varint(value)]
      const bytes = Buffer.from(value as string)
      return [varint((field << 3) | LENGTH), varint(bytes.length), bytes]
    })
  )
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128)
  return Buffer.from([...bytes, value])
}

/** The texts of a repeated field. */
export const texts = (fields: Fields, field: number): string[] =>
  (fields.get(field) ?? []).map((value) => value.toString())

/** A message inside a message; empty where there is none. */
export function inner(fields: Fields, field: number): Fields {
  const value = fields.get(field)?.at(-1)
  return Buffer.isBuffer(value) ? decode(value) : new Map()
}

/** The messages of a repeated field inside a message. */
export const inners = (fields: Fields, field: number): Fields[] =>
  (fields.get(field) ?? []).flatMap((value) => (Buffer.isBuffer(value) ? [decode(value)] : []))
