/** Every collection whose documents derive from histories: those of the histories themselves, and what is listed of them. */
export const derived = [
  'matters',
  'wishes',
  'links',
  'lists',
  'notices',
  'publications',
  'reports',
  'organizations',
  'persons',
  'households',
  'householdRequests',
  'careConsents',
  'groups',
  'terms',
  'tallies'
] as const

export interface Different {
  collection: (typeof derived)[number]
  id: string
  fields: string[]
}
