export interface Different {
  collection:
    'matters' | 'wishes' | 'links' | 'lists' | 'notices' | 'publications' | 'reports' | 'terms' | 'tallies'
  id: string
  fields: string[]
}
