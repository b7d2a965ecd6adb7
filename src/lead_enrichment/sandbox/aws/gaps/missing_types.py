"""CloudFormation types that moto skips without a word: secrets, alarms, queue and topic policies, subscriptions."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from moto.backends import get_backend
from moto.core.common_models import CloudFormationModel

from lead_enrichment.sandbox.aws.gaps import ACCOUNT_ID, REGION
from lead_enrichment.sandbox.aws.gaps.shapes import as_request

Properties = dict[str, Any]
_MODELS: Final[dict[str, type[CloudFormationModel]]] = {}
"""Held here, because moto finds a type through the list of living subclasses."""


@dataclass(frozen=True, slots=True)
class MissingType:
    """A type: the property that names it, and how one is made (its physical id is returned) and deleted."""

    name: str
    named_by: str
    create: Callable[[str, Properties], str]
    delete: Callable[[str, Properties], None]


def fill() -> None:
    """Make the types known to moto's CloudFormation."""
    for kind in (_SECRET, _ALARM, _QUEUE_POLICY, _TOPIC_POLICY, _SUBSCRIPTION):
        if kind.name not in _MODELS:
            _MODELS[kind.name] = _model_of(kind)


def _model_of(kind: MissingType) -> type[CloudFormationModel]:  # noqa: C901 - the methods of one small class
    class Resource(CloudFormationModel):
        __module__ = "moto.filled.models"  # moto looks at the second part for the service

        def __init__(self, physical_resource_id: str) -> None:
            self._id = physical_resource_id
            self.arn = physical_resource_id
            self.type = kind.name

        @property
        def physical_resource_id(self) -> str:
            return self._id

        @staticmethod
        def cloudformation_name_type() -> str:
            return kind.named_by

        @staticmethod
        def cloudformation_type() -> str:
            return kind.name

        @classmethod
        def has_cfn_attr(cls, attr: str) -> bool:
            return attr in {"Arn", "Id"}

        def get_cfn_attribute(self, attribute_name: str) -> str:  # noqa: ARG002 - Arn and Id are the same for these
            return self._id

        @classmethod
        def create_from_cloudformation_json(
            cls, resource_name: str, cloudformation_json: Any, *_: Any, **__: Any
        ) -> "Resource":
            return cls(kind.create(resource_name, cloudformation_json.get("Properties", {})))

        @classmethod
        def update_from_cloudformation_json(
            cls, original_resource: Any, new_resource_name: str, cloudformation_json: Any, *_: Any
        ) -> "Resource":
            properties = cloudformation_json.get("Properties", {})
            kind.delete(original_resource.physical_resource_id, properties)
            return cls(kind.create(new_resource_name, properties))

        @classmethod
        def delete_from_cloudformation_json(
            cls, resource_name: str, cloudformation_json: Any, *_: Any, **__: Any
        ) -> None:
            kind.delete(resource_name, cloudformation_json.get("Properties", {}))

    Resource.__name__ = Resource.__qualname__ = kind.name.replace("::", "_")
    return Resource


def _backend(service: str) -> Any:
    return get_backend(service)[ACCOUNT_ID][REGION]  # type: ignore[call-overload]


def _create_secret(name: str, properties: Properties) -> str:
    secrets = _backend("secretsmanager")
    secrets.create_secret(
        name=name,
        secret_string=properties.get("SecretString", ""),
        secret_binary=None,
        description=properties.get("Description"),
        tags=properties.get("Tags"),
        kms_key_id=properties.get("KmsKeyId"),
        client_request_token=None,
        replica_regions=[],
        force_overwrite=False,
    )
    return str(secrets.secrets[name].arn)


def _delete_secret(name: str, _: Properties) -> None:
    secrets = _backend("secretsmanager")
    if secrets.secrets.get(name):
        secrets.delete_secret(name, recovery_window_in_days=None, force_delete_without_recovery=True)


def _create_alarm(name: str, properties: Properties) -> str:
    _api("cloudwatch").put_metric_alarm(**as_request("cloudwatch", "PutMetricAlarm", {**properties, "AlarmName": name}))
    return name


def _delete_alarm(name: str, _: Properties) -> None:
    _api("cloudwatch").delete_alarms(AlarmNames=[name])


def _create_queue_policy(name: str, properties: Properties) -> str:
    for url in properties["Queues"]:
        _queue(url).policy = json.dumps(properties["PolicyDocument"])
    return name


def _delete_queue_policy(_: str, properties: Properties) -> None:
    for url in properties.get("Queues", []):
        _queue(url).policy = None


def _queue(url: Any) -> Any:
    return _backend("sqs").get_queue(str(getattr(url, "name", url)).rsplit("/", 1)[-1])


def _create_topic_policy(name: str, properties: Properties) -> str:
    for arn in properties["Topics"]:
        _api("sns").set_topic_attributes(
            TopicArn=getattr(arn, "arn", arn),
            AttributeName="Policy",
            AttributeValue=json.dumps(properties["PolicyDocument"]),
        )
    return name


def _create_subscription(_: str, properties: Properties) -> str:
    topic = getattr(properties["TopicArn"], "arn", properties["TopicArn"])
    made = _api("sns").subscribe(
        TopicArn=topic, Endpoint=properties["Endpoint"], Protocol=properties["Protocol"], ReturnSubscriptionArn=True
    )
    return str(made["SubscriptionArn"])


def _delete_subscription(arn: str, _: Properties) -> None:
    _api("sns").unsubscribe(SubscriptionArn=arn)


def _nothing(_: str, __: Properties) -> None:
    """A topic's policy goes with the topic."""


def _api(service: str) -> Any:
    from lead_enrichment.sandbox.aws.gaps.running import host  # noqa: PLC0415 - a cycle at import otherwise

    return host().client(service)


_SECRET = MissingType("AWS::SecretsManager::Secret", "Name", _create_secret, _delete_secret)
_ALARM = MissingType("AWS::CloudWatch::Alarm", "AlarmName", _create_alarm, _delete_alarm)
_QUEUE_POLICY = MissingType("AWS::SQS::QueuePolicy", "PolicyName_", _create_queue_policy, _delete_queue_policy)
_TOPIC_POLICY = MissingType("AWS::SNS::TopicPolicy", "PolicyName_", _create_topic_policy, _nothing)
_SUBSCRIPTION = MissingType("AWS::SNS::Subscription", "SubscriptionName_", _create_subscription, _delete_subscription)
