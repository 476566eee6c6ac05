import { WireError } from '../../wireError'

/** The transaction lost against another one or against a later write outside. */
export function conflict(): WireError {
  return new WireError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ' +
      'Please check your request, but if the problem persists, contact us.'
  )
}

/** The transaction never was, has ended or has lived too long. */
export function noTransaction(): WireError {
  return new WireError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be ' +
      'commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.'
  )
}
