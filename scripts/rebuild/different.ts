export interface Different {
  collection: 'matters' | 'wishes' | 'links' | 'notices' | 'publications' | 'reports' | 'terms' | 'tallies'
  id: string
  fields: string[]
}
