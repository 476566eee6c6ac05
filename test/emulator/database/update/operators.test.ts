import { startCloud, type Cloud } from '../support/cloud'
import type { Commands, Fields } from '../support/sdk'

/** The update commands one by one, each at its edges. */
let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ things: { indexes: [] } })
})
afterAll(() => cloud.close())

let made = 0
async function updated(before: Fields, update: (_: Commands) => Fields): Promise<Fields> {
  const doc = cloud.collection('things').doc(`t${++made}`)
  await cloud.collection('things').add({ data: { _id: `t${made}`, ...before } })
  await doc.update({ data: update(cloud.command) })
  const { _id, ...after } = (await doc.get()).data!
  expect(_id).toBe(`t${made}`)
  return after
}

type Case = [string, Fields, (_: Commands) => Fields, Fields]

describe.each<[string, Case[]]>([
  [
    'set',
    [
      ['replaces an object whole', { o: { a: 1 } }, (_) => ({ o: _.set({ b: 2 }) }), { o: { b: 2 } }],
      ['makes what is missing', {}, (_) => ({ 'a.b': _.set(1) }), { a: { b: 1 } }],
      ['puts an array in the place of a value', { a: 1 }, (_) => ({ a: _.set([1, 2]) }), { a: [1, 2] }]
    ]
  ],
  [
    'remove',
    [
      ['takes a field away', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
      [
        'takes a nested field away',
        { o: { a: 1, b: 2 } },
        (_) => ({ o: { a: _.remove() } }),
        { o: { b: 2 } }
      ],
      ['leaves what is missing', { b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
      [
        'leaves null in the place of an element',
        { a: [1, 2] },
        (_) => ({ 'a.0': _.remove() }),
        { a: [null, 2] }
      ]
    ]
  ],
  [
    'inc',
    [
      ['goes down too', { n: 1 }, (_) => ({ n: _.inc(-3) }), { n: -2 }],
      ['begins at nought', {}, (_) => ({ n: _.inc(2) }), { n: 2 }],
      ['counts an element of an array', { a: [1, 5] }, (_) => ({ 'a.1': _.inc(1) }), { a: [1, 6] }]
    ]
  ],
  [
    'mul',
    [
      ['multiplies', { n: 1.5 }, (_) => ({ n: _.mul(4) }), { n: 6 }],
      ['makes nought of what is missing', {}, (_) => ({ n: _.mul(4) }), { n: 0 }]
    ]
  ],
  [
    'min',
    [
      ['takes the lesser', { n: 5 }, (_) => ({ n: _.min(3) }), { n: 3 }],
      ['keeps the lesser', { n: 5 }, (_) => ({ n: _.min(7) }), { n: 5 }],
      ['sets what is missing', {}, (_) => ({ n: _.min(7) }), { n: 7 }],
      ['compares across types: numbers before texts', { n: 'a' }, (_) => ({ n: _.min(7) }), { n: 7 }]
    ]
  ],
  [
    'max',
    [
      ['takes the greater', { n: 5 }, (_) => ({ n: _.max(7) }), { n: 7 }],
      ['keeps the greater', { n: 5 }, (_) => ({ n: _.max(3) }), { n: 5 }],
      ['compares dates', { at: new Date(5) }, (_) => ({ at: _.max(new Date(9)) }), { at: new Date(9) }]
    ]
  ],
  [
    'rename',
    [
      ['moves a value', { a: 1, b: 2 }, (_) => ({ a: _.rename('c') }), { b: 2, c: 1 }],
      ['overwrites what stands there', { a: 1, b: 2 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
      ['does nothing to what is missing', { b: 2 }, (_) => ({ a: _.rename('b') }), { b: 2 }]
    ]
  ],
  [
    'bit',
    [
      ['and', { n: 6 }, (_) => ({ n: _.bit({ and: 3 }) }), { n: 2 }],
      ['or', { n: 6 }, (_) => ({ n: _.bit({ or: 1 }) }), { n: 7 }],
      ['xor', { n: 6 }, (_) => ({ n: _.bit({ xor: 3 }) }), { n: 5 }]
    ]
  ],
  [
    'push',
    [
      ['adds at the end', { a: [1] }, (_) => ({ a: _.push(2) }), { a: [1, 2] }],
      ['adds an array as its elements', { a: [1] }, (_) => ({ a: _.push([2, 3]) }), { a: [1, 2, 3] }],
      [
        'adds at a position',
        { a: [1, 4] },
        (_) => ({ a: _.push({ each: [2, 3], position: 1 }) }),
        { a: [1, 2, 3, 4] }
      ],
      ['keeps the first few', { a: [1] }, (_) => ({ a: _.push({ each: [2, 3], slice: 2 }) }), { a: [1, 2] }],
      ['keeps the last few', { a: [1] }, (_) => ({ a: _.push({ each: [2, 3], slice: -2 }) }), { a: [2, 3] }],
      ['keeps none', { a: [1] }, (_) => ({ a: _.push({ each: [2], slice: 0 }) }), { a: [] }],
      ['sorts downwards', { a: [1] }, (_) => ({ a: _.push({ each: [3, 2], sort: -1 }) }), { a: [3, 2, 1] }]
    ]
  ],
  ['unshift', [['adds at the beginning', { a: [3] }, (_) => ({ a: _.unshift([1, 2]) }), { a: [1, 2, 3] }]]],
  [
    'pop and shift',
    [
      ['pop takes the last', { a: [1, 2] }, (_) => ({ a: _.pop() }), { a: [1] }],
      ['shift takes the first', { a: [1, 2] }, (_) => ({ a: _.shift() }), { a: [2] }],
      ['take nothing from an empty array', { a: [] }, (_) => ({ a: _.pop() }), { a: [] }],
      ['leave what is missing', { b: 1 }, (_) => ({ a: _.shift() }), { b: 1 }]
    ]
  ],
  [
    'pull',
    [
      ['takes every equal element', { a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }), { a: [2] }],
      ['takes by a condition', { a: [1, 5, 9] }, (_) => ({ a: _.pull(_.gt(4)) }), { a: [1] }],
      ['takes by a pattern', { a: ['ab', 'cd'] }, (_) => ({ a: _.pull(/^a/) }), { a: ['cd'] }],
      [
        'takes objects by a field',
        { a: [{ x: 1, y: 2 }, { x: 2 }] },
        (_) => ({ a: _.pull({ x: 1 }) }),
        { a: [{ x: 2 }] }
      ],
      ['leaves what is missing', { b: 1 }, (_) => ({ a: _.pull(1) }), { b: 1 }]
    ]
  ],
  [
    'pullAll',
    [
      ['takes all that are named', { a: [1, 2, 3, 2] }, (_) => ({ a: _.pullAll([2, 3]) }), { a: [1] }],
      [
        'takes whole objects only',
        { a: [{ x: 1, y: 2 }, { x: 1 }] },
        (_) => ({ a: _.pullAll([{ x: 1 }]) }),
        { a: [{ x: 1, y: 2 }] }
      ]
    ]
  ],
  [
    'addToSet',
    [
      ['adds once', { a: [1] }, (_) => ({ a: _.addToSet(2) }), { a: [1, 2] }],
      ['leaves what is there', { a: [1] }, (_) => ({ a: _.addToSet(1) }), { a: [1] }],
      [
        'adds each of several once',
        { a: [1] },
        (_) => ({ a: _.addToSet({ $each: [1, 2, 2] }) }),
        { a: [1, 2] }
      ],
      [
        'sees objects with another order of keys as others',
        { a: [{ x: 1, y: 2 }] },
        (_) => ({ a: _.addToSet({ y: 2, x: 1 }) }),
        {
          a: [
            { x: 1, y: 2 },
            { y: 2, x: 1 }
          ]
        }
      ],
      ['makes what is missing', {}, (_) => ({ a: _.addToSet(1) }), { a: [1] }]
    ]
  ]
])('%s', (_command, cases) => {
  it.each(cases)('%s', async (_title, before, update, after) => {
    expect(await updated(before, update)).toEqual(after)
  })
})
