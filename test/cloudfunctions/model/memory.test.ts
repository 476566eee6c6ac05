import { coursesInMemory } from './memory'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

coursesInMemory({ sequences: 25, enough: false })
