import type { Contact } from '../../cloudfunctions/kernel/contact'
import type { Organization } from '../../cloudfunctions/kernel/organization'
import type { Grid, Village } from './roster'
import { villages } from './villages'

export const county = 'n-yunxi'
export const town = 'n-yunxi-qingxi'

export const villageId = (village: Village): string => `${town}-${village.key}`
export const gridId = (village: Village, grid: Grid): string =>
  `${villageId(village)}-${village.grids.indexOf(grid) + 1}`
export const gridPath = (village: Village, grid: Grid): string[] => [
  county,
  town,
  villageId(village),
  gridId(village, grid)
]

export const officeOf = (village: Village): Contact => ({
  id: villageId(village),
  name: `${village.name}村委会`,
  phone: village.phone
})

const countyOffice: Contact = { id: county, name: '云溪县委组织部', phone: '15400009999' }
const townOffice: Contact = { id: town, name: '清溪镇党委办公室', phone: '15400009000' }

/** 云溪县 → 清溪镇 → three villages → their grids. */
export function organizations(): Organization[] {
  return [
    { _id: county, name: '云溪县', kind: 'county', parentId: null, path: [county], office: countyOffice },
    { _id: town, name: '清溪镇', kind: 'town', parentId: county, path: [county, town], office: townOffice },
    ...villages.flatMap((village): Organization[] => [
      {
        _id: villageId(village),
        name: village.name,
        kind: 'village',
        parentId: town,
        path: [county, town, villageId(village)],
        office: officeOf(village)
      },
      ...village.grids.map((grid): Organization => ({
        _id: gridId(village, grid),
        name: `${village.name}${grid.name}`,
        kind: 'grid',
        parentId: villageId(village),
        path: gridPath(village, grid),
        office: officeOf(village)
      }))
    ])
  ]
}
