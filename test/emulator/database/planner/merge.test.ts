import fc from 'fast-check'
import { merged } from '../../../../emulator/database/planner/merge'

const placed = (name: string, places: number[]) =>
  places.map((place) => ({ item: `${name}${place}`, place: Buffer.of(place) }))

describe('merged streams', () => {
  it('come in the order of their places, equal ones in the order of the streams', () => {
    const streams = [placed('a', [1, 3, 3]), placed('b', [2, 3]), placed('c', [])]
    expect([...merged(streams)]).toEqual(['a1', 'b2', 'a3', 'a3', 'b3'])
  })

  it('come against that order in reverse', () => {
    expect([...merged([placed('a', [5, 1]), placed('b', [9, 5])], true)]).toEqual(['b9', 'a5', 'b5', 'a1'])
  })

  it('are nothing without streams', () => {
    expect([...merged([])]).toEqual([])
  })

  it('are all that is in the streams, sorted', () => {
    const stream = fc.array(fc.integer({ min: 0, max: 255 })).map((places) => places.sort((a, b) => a - b))
    fc.assert(
      fc.property(fc.array(stream, { maxLength: 5 }), (streams) => {
        const all = [...merged(streams.map((places) => placed('', places)))]
        expect(all).toEqual(
          streams
            .flat()
            .sort((a, b) => a - b)
            .map(String)
        )
      })
    )
  })

  it('are read no further than they are asked for, and closed when the reader stops', () => {
    const read: string[] = []
    const closed: string[] = []
    function* stream(name: string) {
      try {
        for (let place = 0; ; place++) {
          read.push(`${name}${place}`)
          yield { item: `${name}${place}`, place: Buffer.of(place) }
        }
      } finally {
        closed.push(name)
      }
    }
    for (const item of merged([stream('a'), stream('b')])) if (item === 'a1') break
    expect(read).toEqual(['a0', 'b0', 'a1', 'b1'])
    expect(closed).toEqual(['a', 'b'])
  })
})
