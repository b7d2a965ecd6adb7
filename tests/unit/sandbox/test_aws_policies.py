import pytest

from lead_enrichment.sandbox.aws.policies import Demand, allows

QUEUE = "arn:aws:sqs:us-east-1:123456789012:leads"


def policy(effect="Allow", action="sqs:SendMessage", resource=QUEUE, **more):
    return {"Statement": [{"Effect": effect, "Action": action, "Resource": resource, **more}]}


@pytest.mark.parametrize(
    ("given", "allowed"),
    [
        (policy(), True),
        (policy(action="SQS:sendmessage"), True),
        (policy(action="sqs:*"), True),
        (policy(action="sqs:Send"), False),
        (policy(resource="arn:aws:sqs:us-east-1:123456789012:lead."), False),
        (policy(resource="arn:aws:sqs:*:123456789012:lead?"), True),
        (policy(effect="Deny"), False),
        (policy(Condition={"StringEquals": {"aws:RequestTag/a": "b"}}), False),
    ],
)
def test_statement_decides(given, allowed):
    assert allows([given], Demand("sqs:SendMessage", QUEUE)) is allowed


def test_deny_wins_over_allow():
    assert not allows([policy(), policy(effect="Deny")], Demand("sqs:SendMessage", QUEUE))


def test_condition_binds_to_its_value():
    bound = policy(action="ecs:ListTasks", resource="*", Condition={"ArnEquals": {"ecs:cluster": "arn:c/one"}})
    assert allows([bound], Demand("ecs:ListTasks", "*", {"ecs:cluster": "arn:c/one"}))
    assert not allows([bound], Demand("ecs:ListTasks", "*", {"ecs:cluster": "arn:c/two"}))


def test_unknown_operator_is_an_error_and_no_guess():
    with pytest.raises(ValueError, match="NumericLessThan"):
        allows([policy(Condition={"NumericLessThan": {"a": "1"}})], Demand("sqs:SendMessage", QUEUE))
