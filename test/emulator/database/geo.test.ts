import { startCloud, type Cloud } from './support/cloud'

let cloud: Cloud
const points: Record<string, [number, number]> = {
  center: [116, 40],
  north: [116, 40.01],
  east: [116.02, 40],
  far: [117, 41]
}
beforeAll(async () => {
  cloud = await startCloud({ places: { indexes: [{ name: 'by_kind', keys: { kind: 1 } }] } })
  const { Geo } = cloud.db
  const data = Object.entries(points).map(([_id, place]) => ({ _id, kind: 'p', at: Geo.Point!(...place) }))
  await cloud.collection('places').add({ data })
})
afterAll(() => cloud.close())

const found = async (at: unknown) =>
  (await cloud.collection('places').where({ kind: 'p', at }).get()).data.map(({ _id }) => _id)
const point = (longitude: number, latitude: number) => cloud.db.Geo.Point!(longitude, latitude)

test('a point comes back as a point', async () => {
  const { data } = await cloud.collection('places').doc('north').get()
  expect(data?.at).toMatchObject({ longitude: 116, latitude: 40.01 })
})

test('near finds by distance, nearest first, within the limits in metres', async () => {
  const { geoNear } = cloud.command
  expect(await found(geoNear({ geometry: point(116, 40) }))).toEqual(['center', 'north', 'east', 'far'])
  expect(await found(geoNear({ geometry: point(116, 40), maxDistance: 1500, minDistance: 1 }))).toEqual([
    'north'
  ])
})

test('a hundredth of a degree is as long as on an earth of 6,378,100 metres', async () => {
  const { list } = await cloud
    .collection('places')
    .aggregate()
    .geoNear({
      near: point(116, 40),
      distanceField: 'far',
      key: 'at',
      query: { kind: 'p' },
      spherical: true,
      limit: 2
    })
    .end()
  expect(list.map(({ _id }) => _id)).toEqual(['center', 'north'])
  expect(list[1]!.far).toBeCloseTo((6_378_100 * Math.PI * 0.01) / 180, 3)
})

test('within finds points in a circle and in a polygon, on its edge too', async () => {
  const { geoWithin, geoIntersects } = cloud.command
  const { Geo } = cloud.db
  expect(await found(geoWithin({ centerSphere: [point(116, 40), 1500 / 6_378_100] }))).toEqual([
    'center',
    'north'
  ])
  const ring = [
    point(115.9, 39.9),
    point(116.01, 39.9),
    point(116.01, 40.01),
    point(115.9, 40.01),
    point(115.9, 39.9)
  ]
  const square = Geo.Polygon!([Geo.LineString!(ring)])
  expect(await found(geoWithin({ geometry: square }))).toEqual(['center', 'north'])
  expect(await found(geoIntersects({ geometry: point(117, 41) }))).toEqual(['far'])
})

test('an area that is not supported is refused by name', async () => {
  const line = cloud.db.Geo.LineString!([point(1, 1), point(2, 2)])
  await expect(found(cloud.command.geoIntersects({ geometry: line }))).rejects.toThrow(
    /a LineString in a geo query is not supported/
  )
})
