import { startCloud, type Cloud } from './support/cloud'
import { computed as computedIn } from './support/computed'
import type { Fields } from './support/sdk'

/**
 * What expressions of an aggregation come to in MongoDB where a ready evaluation would say something else: a row
 * each, through the genuine SDK. `missing` is a field that the answer does not have.
 */
let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ docs: { indexes: [{ name: 'by_set', keys: { set: 1 } }] } })
})
afterAll(() => cloud.close())

let sets = 0
const missing = Symbol('missing')

async function computed(document: Fields, expression: unknown): Promise<unknown> {
  const answer = await computedIn(cloud, document, expression)
  return 'value' in answer ? answer.value : missing
}

const day = new Date('2026-11-28T07:08:09.012Z')
const $ = (name: string, operand: unknown) => ({ [`$${name}`]: operand })

describe('an expression comes to', () => {
  const rows: [what: string, document: Fields, expression: unknown, value: unknown][] = [
    ['nothing for a missing field', {}, '$nope', missing],
    ['null for a field that is null', { a: null }, '$a', null],
    ['nothing past the end of an array', { a: [1] }, $('arrayElemAt', ['$a', 5]), missing],
    ['nothing before the beginning of an array', { a: [1] }, $('arrayElemAt', ['$a', -2]), missing],
    ['null for an element of nothing', {}, $('arrayElemAt', ['$a', 0]), null],
    ['nothing for $$REMOVE', { a: 1 }, '$$REMOVE', missing],
    ['nothing where a condition removes', { a: 1 }, $('cond', ['$a', '$$REMOVE', 1]), missing],
    ['nothing where the substitute is missing', {}, $('ifNull', ['$a', '$b']), missing],
    ['an object without its missing fields', {}, $('mergeObjects', [{ x: '$nope', y: 1 }]), { y: 1 }],
    ['an array with null for what is missing', { a: 1 }, ['$a', '$nope'], [1, null]],
    ['null for a missing result of a map', { a: [1] }, $('map', { input: '$a', in: '$nope' }), [null]],
    ['a truncated single operand', { n: 3.7 }, $('trunc', '$n'), 3],
    ['a truncated operand at a place', { n: -3.789 }, $('trunc', ['$n', 1]), -3.7],
    ['null for the remainder of null', { n: null }, $('mod', ['$n', 2]), null],
    ['null for the remainder of nothing', {}, $('mod', ['$n', 2]), null],
    ['null for a slice of null', { a: null }, $('slice', ['$a', 1]), null],
    ['null for a slice of nothing', {}, $('slice', ['$a', 1]), null],
    ['null for a slice to null', { a: [1], n: null }, $('slice', ['$a', '$n']), null],
    ['null for a union with null', { a: [1] }, $('setUnion', ['$a', null]), null],
    ['null for an intersection with nothing', { a: [1] }, $('setIntersection', ['$a', '$b']), null],
    ['null for the average of a text', { s: 'x' }, $('avg', '$s'), null],
    ['0 for the sum of a text', { s: 'x' }, $('sum', '$s'), 0],
    ['a number for the sum of one', { n: 3 }, $('sum', '$n'), 3],
    ['the greatest of a single number', { n: 3 }, $('max', '$n'), 3],
    ['the least that is not null', { a: [null, 3, 2] }, $('min', '$a'), 2],
    ['the sum of one operand outside an array', { n: 3 }, $('add', '$n'), 3],
    ['the product of one operand outside an array', { n: 3 }, $('multiply', '$n'), 3],
    ['a text of one operand outside an array', { s: 'x' }, $('concat', '$s'), 'x'],
    ['true for one operand outside an array', { n: 1 }, $('and', '$n'), true],
    ['false for one operand outside an array', { n: 0 }, $('or', '$n'), false],
    ['the size of an array in an array', { a: [1, 2] }, $('size', ['$a']), 2],
    ['the negation in an array', { n: 0 }, $('not', ['$n']), true],
    ['false for the negation of an empty text', { s: '' }, $('not', '$s'), false],
    ['an absolute value in an array', { n: -3 }, $('abs', ['$n']), 3],
    ['a reversed array in an array', { a: [1, 2] }, $('reverseArray', ['$a']), [2, 1]],
    ['nothing at a place of an array', { a: [1, 2] }, '$a.0', []],
    ['what objects have under a number', { a: [{ 0: 'x' }, 1] }, '$a.0', ['x']],
    ['nothing at a place of an array in objects', { a: { b: [{ c: 1 }] } }, '$a.b.0.c', []],
    ['what objects in an array have', { a: [{ b: 1 }, 2, {}, { b: 3 }] }, '$a.b', [1, 3]],
    ['no element of arrays in an array', { a: [[{ b: 1 }], { b: 2 }] }, '$a.b', [2]],
    ['the week, from Sunday on', { at: day }, $('dateToString', { date: '$at', format: '%U' }), '47'],
    [
      'the week before the first Sunday',
      { at: new Date('2026-01-03') },
      $('dateToString', { date: '$at', format: '%U' }),
      '00'
    ],
    ['the day of the week, Sunday 1', { at: day }, $('dateToString', { date: '$at', format: '%w' }), '7'],
    ['a percent sign', { at: day }, $('dateToString', { date: '$at', format: '%d%%' }), '28%'],
    [
      'a format that names a part twice',
      { at: day },
      $('dateToString', { date: '$at', format: '%d-%d' }),
      '28-28'
    ],
    [
      'the ISO year',
      { at: new Date('2027-01-03') },
      $('dateToString', { date: '$at', format: '%G-%V-%u' }),
      '2026-53-7'
    ],
    ['the day of the year', { at: day }, $('dateToString', { date: '$at', format: '%j' }), '332'],
    [
      'an hour of Shanghai',
      { at: day },
      $('dateToString', { date: '$at', format: '%H %z %Z', timezone: 'Asia/Shanghai' }),
      '15 +0800 480'
    ],
    ['null for the text of no date', {}, $('dateToString', { date: '$at', format: '%d' }), null],
    ['what stands for no date', {}, $('dateToString', { date: '$at', format: '%d', onNull: '-' }), '-'],
    ['null for the deviation of one', { a: [3] }, $('stdDevSamp', '$a'), null],
    ['0 for the deviation of all of one', { a: [3] }, $('stdDevPop', '$a'), 0],
    ['a place from a start on', { a: ['x', 'y', 'x'] }, $('indexOfArray', ['$a', 'x', 1]), 2],
    ['no place from a start on', { a: ['x', 'y'] }, $('indexOfArray', ['$a', 'x', 1]), -1],
    ['no place before an end', { a: ['x', 'y'] }, $('indexOfArray', ['$a', 'y', 0, 1]), -1],
    ['no place past the end', { a: ['x'] }, $('indexOfArray', ['$a', 'x', 5]), -1],
    ['the place of an equal object', { a: [{ x: 1, y: 2 }] }, $('indexOfArray', ['$a', { y: 2, x: 1 }]), -1],
    ['a logarithm by its natural ones', { n: 1000 }, $('log', ['$n', 10]), Math.log(1000) / Math.log(10)],
    [
      'a date from its day alone',
      { s: '2026-11-28' },
      $('dateFromString', { dateString: '$s' }),
      new Date('2026-11-28')
    ],
    [
      'a date with its offset',
      { s: '2026-11-28T08:00:00+08:00' },
      $('dateFromString', { dateString: '$s' }),
      new Date('2026-11-28')
    ],
    [
      'a date in a zone',
      { s: '2026-11-28 08:00' },
      $('dateFromString', { dateString: '$s', timezone: 'Asia/Shanghai' }),
      new Date('2026-11-28')
    ],
    [
      'a date in a format',
      { s: '28.11.2026' },
      $('dateFromString', { dateString: '$s', format: '%d.%m.%Y' }),
      new Date('2026-11-28')
    ],
    [
      'what stands for a text that is no date',
      { s: 'x' },
      $('dateFromString', { dateString: '$s', onError: 'no' }),
      'no'
    ],
    ['null for the date of nothing', {}, $('dateFromString', { dateString: '$s' }), null],
    ['a text in small letters of ASCII alone', { s: 'ÄB' }, $('toLower', '$s'), 'Äb'],
    ['an empty text for nothing', {}, $('toUpper', '$s'), ''],
    ['equal texts whatever their case', { s: 'aB' }, $('strcasecmp', ['$s', 'AB']), 0],
    [
      'the first of equal values',
      { a: [1, 1, { x: 1 }, { x: 1 }] },
      $('setUnion', ['$a', [1]]),
      [1, { x: 1 }]
    ],
    ['null where arrays are joined with nothing', { a: [1] }, $('concatArrays', ['$a', '$b']), null],
    ['true for what is missing in a comparison with null', {}, $('lt', ['$a', null]), true]
  ]
  test.each(rows)('%s', async (_what, document, expression, value) => {
    expect(await computed(document, expression)).toEqual(value)
  })
})

describe('an expression is refused:', () => {
  const rows: [what: string, document: Fields, expression: unknown, message: RegExp][] = [
    ['the size of nothing', {}, $('size', '$a'), /must be an array, but was of type: missing/],
    ['the size of null', { a: null }, $('size', '$a'), /must be an array, but was of type: null/],
    [
      'a switch that has no branch',
      { n: 1 },
      $('switch', { branches: [{ case: $('gt', ['$n', 1]), then: 1 }] }),
      /no default was specified/
    ],
    [
      'a date of nonsense',
      { s: 'soon' },
      $('dateFromString', { dateString: '$s' }),
      /Error parsing date string 'soon'/
    ],
    [
      'a day that no calendar has',
      { s: '2026-02-30' },
      $('dateFromString', { dateString: '$s' }),
      /Error parsing/
    ],
    ['a remainder by 0', { n: 0 }, $('mod', [5, '$n']), /can't \$mod by zero/],
    ['a division by 0', { n: 0 }, $('divide', [5, '$n']), /can't \$divide by zero/],
    ['a split by nothing', { s: '' }, $('split', ['a', '$s']), /non-empty separator/],
    ['a slice of no elements', { a: [1] }, $('slice', ['$a', 0, 0]), /must be positive/],
    ['a union with a text', { a: [1] }, $('setUnion', ['$a', 'x']), /must be arrays/],
    ['the root of a negative number', { n: -1 }, $('sqrt', '$n'), /greater than or equal to 0/],
    ['the logarithm of 0', { n: 0 }, $('ln', '$n'), /must be a positive number/],
    ['a sum with a text', { s: 'x' }, $('add', [1, '$s']), /only supports numeric or date types/],
    ['a text with a number', { n: 1 }, $('concat', ['a', '$n']), /only supports strings/],
    ['the length of nothing', {}, $('strLenCP', '$s'), /requires a string/],
    [
      'an unknown part of a format',
      { at: day },
      $('dateToString', { date: '$at', format: '%Q' }),
      /Invalid format character/
    ],
    ['an unknown zone', { at: day }, $('hour', { date: '$at', timezone: 'Mars' }), /time zone/],
    ['too many arguments', { n: 1 }, $('abs', ['$n', 2]), /takes exactly 1 arguments. 2 were passed/],
    ['an unknown variable', {}, '$$nobody', /undefined variable: nobody/],
    ['two operators at once', {}, { $abs: 1, $ceil: 2 }, /exactly one field/],
    ['an operator that the cloud lacks', {}, $('regexMatch', {}), /\$regexMatch is not supported/]
  ]
  test.each(rows)('%s', async (_what, document, expression, message) => {
    await expect(computed(document, expression)).rejects.toThrow(message)
  })
})

describe('a stage gives', () => {
  const rows: [what: string, documents: Fields[], stages: Fields[], list: Fields[]][] = [
    [
      'groups that push no missing value',
      [{ n: 1 }, {}, { n: null }],
      [{ group: { _id: null, all: { $push: '$n' } } }],
      [{ _id: null, all: [1, null] }]
    ],
    [
      'groups whose set lacks a missing value',
      [{ n: 1 }, {}, { n: 1 }, { n: null }],
      [{ group: { _id: null, all: { $addToSet: '$n' } } }],
      [{ _id: null, all: [1, null] }]
    ],
    [
      'groups whose first is null where it is missing',
      [{}],
      [{ group: { _id: null, n: { $first: '$n' } } }],
      [{ _id: null, n: null }]
    ],
    [
      'groups that deviate by nothing',
      [{ n: 1 }],
      [{ group: { _id: null, n: { $stdDevSamp: '$n' } } }],
      [{ _id: null, n: null }]
    ],
    [
      'groups that average no text',
      [{ n: 'x' }, { n: 4 }],
      [{ group: { _id: null, n: { $avg: '$n' } } }],
      [{ _id: null, n: 4 }]
    ],
    [
      'groups that merge objects',
      [{ o: { a: 1 } }, { o: null }, { o: { b: 2 } }],
      [{ group: { _id: null, o: { $mergeObjects: '$o' } } }],
      [{ _id: null, o: { a: 1, b: 2 } }]
    ],
    [
      'objects that keep what is not computed',
      [{ a: { x: 1 } }],
      [{ addFields: { a: { y: 2 } } }, { project: { _id: 0, a: 1 } }],
      [{ a: { x: 1, y: 2 } }]
    ],
    [
      'every element of an array with a field',
      [{ a: [{ x: 1 }, 5] }],
      [{ addFields: { 'a.y': 2 } }, { project: { _id: 0, a: 1 } }],
      [{ a: [{ x: 1, y: 2 }, { y: 2 }] }]
    ],
    [
      'an object in the place of a number',
      [{ a: 5 }],
      [{ addFields: { 'a.y': 2 } }, { project: { _id: 0, a: 1 } }],
      [{ a: { y: 2 } }]
    ],
    [
      'fewer fields where one is removed',
      [{ a: 5, b: 6 }],
      [{ addFields: { a: '$$REMOVE' } }, { project: { _id: 0, a: 1, b: 1 } }],
      [{ b: 6 }]
    ],
    [
      'fields of objects in arrays',
      [{ a: [{ x: 1, y: 2 }, 3, [{ x: 4, y: 5 }]] }],
      [{ project: { _id: 0, 'a.x': 1 } }],
      [{ a: [{ x: 1 }, [{ x: 4 }]] }]
    ],
    [
      'a computed field in every element of an array',
      [{ a: [{ x: 1, y: 2 }, 3] }],
      [{ project: { _id: 0, a: { x: 1, z: { $literal: 9 } } } }],
      [{ a: [{ x: 1, z: 9 }, { z: 9 }] }]
    ],
    ['nothing of a value that has no fields', [{ a: 5 }], [{ project: { _id: 0, 'a.x': 1 } }], [{}]],
    [
      'no field of objects in arrays',
      [{ a: [{ x: 1, y: 2 }, 3] }],
      [{ project: { _id: 0, set: 0, 'a.x': 0 } }],
      [{ a: [{ y: 2 }, 3] }]
    ],
    [
      'a nested projection',
      [{ a: { x: 1, y: 2 } }],
      [{ project: { _id: 0, a: { x: 1, z: '$a.y' } } }],
      [{ a: { x: 1, z: 2 } }]
    ],
    [
      'the elements of an object’s array',
      [{ a: { b: [1, 2] } }],
      [{ unwind: '$a.b' }, { project: { _id: 0, a: 1 } }],
      [{ a: { b: 1 } }, { a: { b: 2 } }]
    ],
    ['nothing for an array within an array', [{ a: [{ b: [1] }] }], [{ unwind: '$a.b' }], []]
  ]
  test.each(rows)('%s', async (_what, documents, stages, list) => {
    const set = ++sets
    await cloud.collection('docs').add({ data: documents.map((document) => ({ ...document, set })) })
    let pipeline = cloud.collection('docs').aggregate().match({ set })
    for (const [stage, value] of stages.flatMap((one) => Object.entries(one)))
      pipeline = pipeline[stage as 'match'](value)
    expect((await pipeline.limit(100).end()).list).toEqual(list)
  })
})

describe('a stage is refused:', () => {
  const rows: [what: string, stage: string, value: unknown, message: RegExp][] = [
    ['unwind of a path without $', 'unwind', 'a', /should be prefixed with a '\$'/],
    ['project of nothing', 'project', {}, /at least one field/],
    ['project that keeps and leaves out', 'project', { a: 1, b: 0 }, /Cannot do exclusion on field b/],
    ['project of a path and of a part of it', 'project', { a: 1, 'a.b': 1 }, /path collision at a.b/],
    ['addFields of an empty object', 'addFields', { a: {} }, /empty object is not a valid value/],
    ['an accumulator of several values', 'group', { _id: null, n: { $sum: ['$n', 1] } }, /unary operator/]
  ]
  test.each(rows)('%s', async (_what, stage, value, message) => {
    const run = cloud.collection('docs').aggregate()[stage as 'match'](value).limit(1)
    await expect(run.end()).rejects.toThrow(message)
  })
})

describe('field() keeps', () => {
  const { slice, elemMatch } = {
    slice: (value: unknown) => ({ $slice: value }),
    elemMatch: (value: unknown) => ({ $elemMatch: value })
  }
  const document = { _id: 'd', a: [1, 2, 3], b: { c: [{ n: 1 }, { n: 2 }], d: 1 }, e: 1 }
  const rows: [what: string, projection: Fields, kept: Fields][] = [
    ['all else beside a slice alone', { a: slice(1) }, { ...document, a: [1] }],
    ['all else beside the last of a slice', { a: slice(-2) }, { ...document, a: [2, 3] }],
    ['all else beside a slice from a place', { a: slice([1, 1]) }, { ...document, a: [2] }],
    [
      'all else but the id beside a slice',
      { _id: 0, a: slice(1), b: slice(1) },
      { a: [1], b: document.b, e: 1 }
    ],
    ['what is named beside a slice', { e: 1, a: slice(1) }, { _id: 'd', a: [1], e: 1 }],
    ['what is not left out beside a slice', { e: 0, a: slice(1) }, { _id: 'd', a: [1], b: document.b }],
    ['a slice within an object', { 'b.c': slice(1) }, { ...document, b: { c: [{ n: 1 }], d: 1 } }],
    ['the first matching element alone', { 'b.c': elemMatch({ n: 2 }) }, { _id: 'd', b: { c: [{ n: 2 }] } }],
    ['no array without a matching element', { a: elemMatch({ $gt: 9 }), e: 1 }, { _id: 'd', e: 1 }]
  ]
  test.each(rows)('%s', async (_what, projection, kept) => {
    const docs = cloud.collection('docs')
    await docs.doc('d').set({ data: Object.fromEntries(Object.entries(document).slice(1)) })
    const { data } = await docs.doc('d').field(projection).get()
    expect(data).toEqual(kept)
  })
})

test('a distance is the angle between two points on a sphere, to the last digit', async () => {
  const { Point } = cloud.db.Geo
  await cloud.collection('docs').add({ data: { set: 'near', at: Point!(104.1, 30.6) } })
  const { list } = await cloud
    .collection('docs')
    .aggregate()
    .geoNear({
      near: Point!(104, 30.5),
      spherical: true,
      distanceField: 'far',
      key: 'at',
      query: { set: 'near' }
    })
    .limit(1)
    .end()
  const vector = (longitude: number, latitude: number) => {
    const [theta, phi] = [longitude * (Math.PI / 180), latitude * (Math.PI / 180)]
    return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)] as const
  }
  const [[x, y, z], [u, v, w]] = [vector(104, 30.5), vector(104.1, 30.6)]
  const across = Math.hypot(y * w - z * v, z * u - x * w, x * v - y * u)
  expect(list[0]!.far).toBe(Math.atan2(across, x * u + y * v + z * w) * 6_378_100)
})

describe('an aggregation answers', () => {
  const set = 'many'
  beforeAll(async () => {
    const data = Array.from({ length: 25 }, (_, n) => ({ set, n, list: [1, 2] }))
    await cloud.collection('docs').add({ data })
  })
  const rows: [what: string, stages: Fields[], answered: number][] = [
    ['20 documents without a limit', [], 20],
    ['as many as its limit says', [{ limit: 24 }], 24],
    ['as many as an early limit says', [{ limit: 24 }, { project: { n: 1 } }], 24],
    ['20 documents taken apart behind a limit', [{ limit: 24 }, { unwind: '$list' }], 20],
    ['20 groups behind a limit', [{ limit: 24 }, { group: { _id: '$n' } }], 20],
    ['as many groups as a last limit says', [{ group: { _id: '$n' } }, { limit: 24 }], 24]
  ]
  test.each(rows)('%s', async (_what, stages, count) => {
    let pipeline = cloud.collection('docs').aggregate().match({ set })
    for (const [stage, value] of stages.flatMap((one) => Object.entries(one)))
      pipeline = pipeline[stage as 'match'](value)
    expect((await pipeline.end()).list).toHaveLength(count)
  })

  test('all that a look-up joins to one', async () => {
    const many = {
      from: 'docs',
      pipeline: cloud.command.aggregate.pipeline().match({ set }).done(),
      as: 'all'
    }
    const { list } = await cloud.collection('docs').aggregate().match({ set }).limit(1).lookup(many).end()
    expect(list[0]!.all).toHaveLength(25)
  })
})
