import { coursesInMemory } from './memory'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

coursesInMemory({ sequences: 500, enough: true })
