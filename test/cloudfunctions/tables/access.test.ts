import { memoryTestCloud } from '../../support/memoryTestCloud'
import { access } from './access'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

access(memoryTestCloud)
