import { memoryTestCloud } from '../../support/memoryTestCloud'
import { otherAccess } from './otherAccess'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

otherAccess(memoryTestCloud)
