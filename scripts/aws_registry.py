"""Print the digest of a revision's image where the registry has it, else nothing.

usage: aws_registry.py NAME REVISION
"""

import sys

import boto3
from botocore.exceptions import BotoCoreError, ClientError


def main() -> int:
    """Exit status 0 where the registry answered; 1 with a sentence where it did not."""
    name, revision = sys.argv[1:]
    try:
        found = boto3.client("ecr").describe_images(repositoryName=name, imageIds=[{"imageTag": revision}])
    except ClientError as error:
        if error.response["Error"]["Code"] == "ImageNotFoundException":
            return 0
        print(f"push-image: {error}", file=sys.stderr)
        return 1
    except BotoCoreError as error:
        print(f"push-image: {error}", file=sys.stderr)
        return 1
    print(found["imageDetails"][0]["imageDigest"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
