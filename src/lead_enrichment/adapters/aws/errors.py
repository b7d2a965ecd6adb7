"""What each fault of AWS means for us, in one table."""

from typing import Final

from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    HTTPClientError,
    NoCredentialsError,
    NoRegionError,
    PartialCredentialsError,
    TokenRetrievalError,
)
from botocore.exceptions import (
    ConnectionError as BotoConnectionError,
)

from lead_enrichment.domain.errors import LeadEnrichmentError, SetupError, TransientError

BUSY: Final = frozenset(
    """InternalError InternalFailure InternalServerError InternalServerException LimitExceededException
    ProvisionedThroughputExceededException RequestLimitExceeded RequestThrottled RequestThrottledException
    RequestTimeout RequestTimeoutException ServerException ServiceUnavailable ServiceUnavailableException
    SlowDown Throttling ThrottlingException ThrottledException TooManyRequestsException TransactionConflictException
    TransactionInProgressException KmsThrottled KMS.ThrottlingException OverLimit""".split()
)
DENIED: Final = frozenset(
    "AccessDenied AccessDeniedException AuthorizationError AuthorizationErrorException UnauthorizedOperation "
    "KmsAccessDenied KMS.AccessDeniedException OptInRequired 403".split()
)
CREDENTIALS: Final = frozenset(
    """ExpiredToken ExpiredTokenException IncompleteSignature IncompleteSignatureException InvalidAccessKeyId
    InvalidClientTokenId InvalidSignatureException MissingAuthenticationToken MissingAuthenticationTokenException
    SignatureDoesNotMatch UnrecognizedClientException""".split()
)
MISSING: Final = frozenset(
    """AWS.SimpleQueueService.NonExistentQueue QueueDoesNotExist ResourceNotFoundException ClusterNotFoundException
    NoSuchEntity SecretNotFound InvalidAddress""".split()
)

TABLE: Final = (
    (BUSY, TransientError, "aws_unavailable"),
    (DENIED, SetupError, "aws_denied"),
    (CREDENTIALS, SetupError, "aws_credentials"),
    (MISSING, SetupError, "aws_missing"),
)
_SERVER_FAULT: Final = 500


def code_of(error: ClientError) -> str:
    """The error code that a service answered."""
    return str(error.response.get("Error", {}).get("Code", ""))


def named(error: Exception, call: str) -> LeadEnrichmentError | None:
    """Our error for one of AWS about `call` ("dynamodb:PutItem"); None where it is a bug or a condition that failed.

    AWS's own message is not quoted: it may hold account numbers, keys or what was sent.
    """
    if isinstance(error, ClientError):
        return _of_answer(error, call)
    if isinstance(error, NoCredentialsError | PartialCredentialsError | TokenRetrievalError):
        return SetupError("aws_credentials", f"{call}: no complete credentials were found.")
    if isinstance(error, NoRegionError):
        return SetupError("bad_setting", "AWS_REGION: it must name the region, such as eu-central-1.")
    if isinstance(error, BotoConnectionError | HTTPClientError):
        return TransientError("aws_unavailable", f"{call}: {type(error).__name__}")
    if isinstance(error, BotoCoreError) and "Credential" in type(error).__name__:
        return SetupError("aws_credentials", f"{call}: {type(error).__name__}")
    return None


def _of_answer(error: ClientError, call: str) -> LeadEnrichmentError | None:
    code = code_of(error)
    for codes, kind, reason in TABLE:
        if code in codes:
            return kind(reason, f"{call}: {code}")
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if status >= _SERVER_FAULT:
        return TransientError("aws_unavailable", f"{call}: {code or status}")
    return None
