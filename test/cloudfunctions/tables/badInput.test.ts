import { memoryTestCloud } from '../../support/memoryTestCloud'
import { badInput } from './badInput'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

badInput(memoryTestCloud)
