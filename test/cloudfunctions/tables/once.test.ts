import { memoryTestCloud } from '../../support/memoryTestCloud'
import { once } from './once'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

once(memoryTestCloud)
