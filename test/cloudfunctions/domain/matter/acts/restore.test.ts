import { answersAppeal } from '../../../../support/excluding'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

answersAppeal('restore', 'restored')
