"""What the template promises, read from the transformed template (no AWS, no emulator)."""

import importlib.util
import json
import re
from pathlib import Path

import pytest
from sam_template import Stack, references

from lead_enrichment.settings import Settings

ROOT = Path(__file__).parents[2]
ENDPOINTS = {"S3Endpoint", "DynamoDbEndpoint"}
NATS = {"NatGatewayA", "NatAddressA"}
PRIVATE = {"PrivateSubnetA", "PrivateSubnetB"}
PUBLIC = {"PublicSubnetA", "PublicSubnetB"}
EXISTING = {"NetworkMode": "existing", "ExistingVpcId": "vpc-12345678", "ExistingSubnetIds": "subnet-1a,subnet-2b"}
# statements whose action knows no resource: why each is there stands beside it in the template
WITHOUT_RESOURCE = {"RegistryToken": ["ecr:GetAuthorizationToken"], "CountWorkers": ["ecs:ListTasks"]}
NOT_SETTINGS = {"HOME", "ENVIRONMENT"}  # where Chromium and fontconfig may write; the metrics' dimension


def container(stack):
    (only,) = stack.properties("WorkerTask")["ContainerDefinitions"]
    return only


def environment(stack, name):
    if name == "WorkerTask":
        return {each["Name"]: each["Value"] for each in container(stack)["Environment"]}
    return stack.properties("Orchestrator")["Environment"]["Variables"]


def statements(stack):
    for role, properties in stack.of_type("AWS::IAM::Role").items():
        for policy in properties["Policies"]:
            for statement in policy["PolicyDocument"]["Statement"]:
                yield role, statement


def actions(statement):
    listed = statement["Action"]
    return listed if isinstance(listed, list) else [listed]


def test_the_production_names_are_those_that_users_know(stack):
    names = {
        "JobQueue": ("QueueName", "lead-enrichment-job-queue"),
        "ResultsTable": ("TableName", "lead-enrichment-results"),
        "CacheTable": ("TableName", "lead-enrichment-cache"),
        "JobsTable": ("TableName", "lead-enrichment-jobs"),
        "Cluster": ("ClusterName", "lead-enrichment-cluster"),
        "Orchestrator": ("FunctionName", "lead-enrichment-orchestrator"),
        "OrchestratorSchedule": ("Name", "lead-enrichment-production-ScheduleRule"),
        "WorkerLogs": ("LogGroupName", "/ecs/lead-enrichment-worker"),
        "OrchestratorLogs": ("LogGroupName", "/aws/lambda/lead-enrichment-orchestrator"),
    }
    assert {name: stack.properties(name)[key] for name, (key, _) in names.items()} == {
        name: value for name, (_, value) in names.items()
    }


def test_another_environment_shares_no_name_with_production(template):
    def named(environment):
        stack = Stack(template, Environment=environment)
        keys = ("QueueName", "TableName", "ClusterName", "FunctionName", "LogGroupName", "Name", "Family", "TopicName")
        keys += ("AlarmName", "DashboardName", "RuleName")
        values = [stack.properties(name).get(key) for name in stack.resources for key in keys]
        return {value for value in values if isinstance(value, str)}

    production, other = named("production"), named("canary")
    assert len(production) == len(other) > 20
    assert not production & other
    assert all(re.fullmatch(r"[A-Za-z0-9/_-]+", name) for name in production | other)


def test_the_tables_have_the_keys_indexes_and_times_to_live_that_the_code_uses(stack):
    tables = stack.of_type("AWS::DynamoDB::Table")
    keys = {name: [key["AttributeName"] for key in each["KeySchema"]] for name, each in tables.items()}
    assert keys == {"ResultsTable": ["lead_id"], "CacheTable": ["website"], "JobsTable": ["job_id"]}
    indexes = {
        index["IndexName"]: [key["AttributeName"] for key in index["KeySchema"]]
        for each in tables.values()
        for index in each.get("GlobalSecondaryIndexes", [])
    }
    assert indexes == {"by_job": ["job_id", "position"], "by_group": ["group", "sort"]}
    for each in tables.values():
        assert each["TimeToLiveSpecification"] == {"AttributeName": "expires_at", "Enabled": True}
        assert each["SSESpecification"]["SSEEnabled"] is True
    recoverable = {n for n, e in tables.items() if e["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"]}
    assert recoverable == {"ResultsTable", "JobsTable"}  # the cache is gone after 24 hours, on purpose


@pytest.mark.skipif(
    importlib.util.find_spec("lead_enrichment.adapters.aws") is None, reason="the AWS adapters are not merged yet"
)
def test_the_time_to_live_attribute_is_the_constant_of_the_code():
    from lead_enrichment.adapters.aws import items

    assert items.EXPIRES == "expires_at"


def test_the_queue_and_the_worker_agree_on_lease_and_receives(stack):
    queue, worker = stack.properties("JobQueue"), environment(stack, "WorkerTask")
    assert str(queue["VisibilityTimeout"]) == worker["LEASE_SECONDS"] == "300"
    assert float(worker["HEARTBEAT_SECONDS"]) <= queue["VisibilityTimeout"] / 2
    assert str(queue["RedrivePolicy"]["maxReceiveCount"]) == worker["MAX_RECEIVES"] == "5"
    assert references(queue["RedrivePolicy"]["deadLetterTargetArn"]) == {"DeadLetterQueue"}
    for each in stack.of_type("AWS::SQS::Queue").values():
        assert each["SqsManagedSseEnabled"] is True


def test_a_worker_has_time_to_drain_and_reaps_what_its_browser_leaves(stack):
    worker = container(stack)
    assert worker["StopTimeout"] == 120
    assert float(environment(stack, "WorkerTask")["DRAIN_SECONDS"]) == 90 < worker["StopTimeout"]
    assert worker["LinuxParameters"]["InitProcessEnabled"] is True


def test_a_worker_writes_nowhere_but_in_its_temporary_folder_and_is_not_root(stack):
    worker = container(stack)
    assert worker["ReadonlyRootFilesystem"] is True
    assert [mount["ContainerPath"] for mount in worker["MountPoints"]] == ["/tmp"]  # noqa: S108
    assert worker["User"] == "10001:10001"
    dockerfile = (ROOT / "Dockerfile").read_text()
    assert "USER 10001:10001" in dockerfile


def test_a_worker_is_of_the_size_and_architecture_of_the_contract(template, stack):
    task = stack.properties("WorkerTask")
    assert (task["Cpu"], task["Memory"], task["NetworkMode"]) == ("2048", "4096", "awsvpc")
    architectures = template["Mappings"]["Architecture"]
    assert {name: each["Ecs"] for name, each in architectures.items()} == {"amd64": "X86_64", "arm64": "ARM64"}


def test_variables_of_worker_and_orchestrator_are_settings_and_load(stack, monkeypatch):
    for name in ("WorkerTask", "Orchestrator"):
        variables = environment(stack, name)
        assert {each.lower() for each in variables} - {each.lower() for each in NOT_SETTINGS} <= set(
            Settings.model_fields
        )
        for key, value in variables.items():
            monkeypatch.setenv(key, value if isinstance(value, str) else "stands-for-a-reference")
        assert Settings(_env_file=None).engine == "aws"


def test_every_number_among_the_variables_is_a_text(stack):
    for name in ("WorkerTask", "Orchestrator"):
        plain = {k: v for k, v in environment(stack, name).items() if not isinstance(v, dict)}
        assert all(isinstance(value, str) for value in plain.values())


def test_secrets_are_injected_key_by_key_and_are_there_from_the_start(stack):
    keys = {}
    for secret in ("SalesforceSecret", "OpenAiSecret"):
        keys |= dict.fromkeys(json.loads(stack.properties(secret)["SecretString"]), secret)
    injected = {each["Name"]: each["ValueFrom"]["Fn::Sub"] for each in container(stack)["Secrets"]}
    assert set(injected) == set(keys)
    for name, (text, values) in injected.items():
        assert text == f"${{Arn}}:{name}::"
        assert references(values["Arn"]) == {keys[name]}
    assert {name.lower() for name in injected} <= set(Settings.model_fields)


def test_given_secrets_take_the_place_of_new_ones(template):
    arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:given"
    stack = Stack(template, SalesforceSecretArn=arn, OpenAiSecretArn=arn)
    assert not stack.of_type("AWS::SecretsManager::Secret")
    assert environment(stack, "Orchestrator")["SALESFORCE_SECRET_ARN"] == arn


@pytest.mark.parametrize(
    ("parameters", "there", "absent", "subnets", "public"),
    [
        ({}, ENDPOINTS | NATS | PRIVATE, {"NatGatewayB"}, PRIVATE, "false"),
        ({"NatGateways": "2"}, ENDPOINTS | NATS | PRIVATE | {"NatGatewayB", "NatAddressB"}, set(), PRIVATE, "false"),
        ({"NetworkMode": "public"}, ENDPOINTS | PUBLIC, NATS | PRIVATE, PUBLIC, "true"),
        (EXISTING, set(), ENDPOINTS | NATS | PRIVATE | PUBLIC | {"Vpc"}, "subnet-1a,subnet-2b", "false"),
        (EXISTING | {"ExistingSubnetsPublic": "true"}, set(), {"Vpc"}, "subnet-1a,subnet-2b", "true"),
    ],
    ids=["nat", "two NAT gateways", "public", "existing", "existing, public"],
)
def test_each_network_mode_gives_a_consistent_set_of_resources(  # noqa: PLR0917
    template, parameters, there, absent, subnets, public
):
    stack = Stack(template, **parameters)
    assert there <= set(stack.resources)
    assert not absent & set(stack.resources)
    variables = environment(stack, "Orchestrator")
    assert variables["ECS_ASSIGN_PUBLIC_IP"] == public
    listed = variables["ECS_SUBNETS"]
    assert (listed if isinstance(listed, str) else references(listed)) == subnets
    known = set(stack.resources) | set(template["Parameters"])
    for name in stack.resources:
        missing = {each for each in references(stack.properties(name)) if not each.startswith("AWS::")} - known
        assert not missing, f"{name} refers to what is not there: {missing}"
    assert {each for each in references(stack.outputs()) if not each.startswith("AWS::")} <= known


def test_the_gateway_endpoints_serve_the_route_tables_of_the_workers(template):
    for mode, tables in (("nat", {"PrivateRoutesA", "PrivateRoutesB"}), ("public", {"PublicRoutes"})):
        stack = Stack(template, NetworkMode=mode)
        for endpoint in ENDPOINTS:
            assert references(stack.properties(endpoint)["RouteTableIds"]) == tables


def test_nothing_comes_in(template):
    for mode in ("nat", "public"):
        stack = Stack(template, NetworkMode=mode)
        assert not stack.of_type("AWS::EC2::SecurityGroupIngress")
        group = stack.properties("WorkerSecurityGroup")
        assert "SecurityGroupIngress" not in group
        assert sorted(rule["ToPort"] for rule in group["SecurityGroupEgress"]) == [80, 443]
        assert not any(each["MapPublicIpOnLaunch"] for each in stack.of_type("AWS::EC2::Subnet").values())


def test_every_log_group_has_an_end(stack):
    groups = stack.of_type("AWS::Logs::LogGroup")
    assert {name: each["RetentionInDays"] for name, each in groups.items()} == dict.fromkeys(groups, 30)


def test_no_statement_is_for_every_resource_but_those_that_know_none(stack):
    found = {s["Sid"]: actions(s) for _, s in statements(stack) if "*" in str(s["Resource"]) and s["Resource"] == "*"}
    assert found == WITHOUT_RESOURCE
    count = next(s for _, s in statements(stack) if s["Sid"] == "CountWorkers")
    assert references(count["Condition"]["ArnEquals"]["ecs:cluster"]) == {"Cluster"}


def test_no_action_is_a_wildcard_and_every_statement_has_a_name(stack):
    for role, statement in statements(stack):
        assert statement["Sid"], role
        assert not [action for action in actions(statement) if "*" in action]


def test_roles_are_passed_to_ecs_only_and_only_the_two_of_the_worker(stack):
    passing = [(role, s) for role, s in statements(stack) if "iam:PassRole" in actions(s)]
    assert [role for role, _ in passing] == ["OrchestratorRole"]
    statement = passing[0][1]
    assert actions(statement) == ["iam:PassRole"]
    assert statement["Resource"] == [{"Fn::GetAtt": ["TaskRole", "Arn"]}, {"Fn::GetAtt": ["ExecutionRole", "Arn"]}]
    assert statement["Condition"] == {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}


def test_conditions_bind_what_a_resource_cannot(stack):
    cluster = {"ArnEquals": {"ecs:cluster": {"Fn::GetAtt": ["Cluster", "Arn"]}}}
    assert {s["Sid"]: s["Condition"] for _, s in statements(stack) if "Condition" in s} == {
        "StartWorkers": cluster,
        "CountWorkers": cluster,
        "TagWorkers": {"StringEquals": {"ecs:CreateAction": "RunTask"}},
        "GiveWorkersTheirRoles": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}},
    }
    start = next(s for _, s in statements(stack) if s["Sid"] == "StartWorkers")
    assert start["Resource"] == {"Ref": "WorkerTask"}  # one revision of one definition


def test_a_wildcard_stands_only_where_the_resource_has_no_fixed_name(stack):
    ending = {s["Sid"]: str(s["Resource"]).count("*") for _, s in statements(stack) if "*" in str(s["Resource"])}
    assert ending == {"RegistryToken": 1, "CountWorkers": 1, "TagWorkers": 1}  # the last: tasks, whose ids ECS makes
    (tagged,) = [s["Resource"]["Fn::Sub"] for _, s in statements(stack) if s["Sid"] == "TagWorkers"]
    assert tagged[0].endswith(":task/${Name}/*")
    assert references(tagged[1]) == {"Cluster"}


def test_nothing_is_allowed_but_by_a_name_and_nobody_grants_all_but_something(stack):
    for role, statement in statements(stack):
        assert statement["Effect"] == "Allow", role
        assert not {"NotAction", "NotResource", "NotPrincipal"} & set(statement), role
    for role in stack.of_type("AWS::IAM::Role").values():
        assert not role.get("ManagedPolicyArns")


def test_each_role_can_be_assumed_by_one_service_only(stack):
    trusted = {}
    for name, role in stack.of_type("AWS::IAM::Role").items():
        (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
        assert (statement["Effect"], statement["Action"]) == ("Allow", "sts:AssumeRole")
        trusted[name] = statement["Principal"]
    tasks = {"Service": "ecs-tasks.amazonaws.com"}
    assert trusted == {
        "ExecutionRole": tasks,
        "TaskRole": tasks,
        "OrchestratorRole": {"Service": "lambda.amazonaws.com"},
    }


def test_queues_are_open_to_no_one_else_and_only_over_tls(stack):
    (policy,) = stack.of_type("AWS::SQS::QueuePolicy").values()
    queues = set(stack.of_type("AWS::SQS::Queue"))
    assert references(policy["Queues"]) == queues
    (statement,) = policy["PolicyDocument"]["Statement"]
    assert (statement["Effect"], statement["Principal"], statement["Action"]) == ("Deny", "*", "sqs:*")
    assert references(statement["Resource"]) == queues
    assert statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_only_alarms_of_this_account_may_use_the_topic(stack):
    (policy,) = stack.of_type("AWS::SNS::TopicPolicy").values()
    (statement,) = policy["PolicyDocument"]["Statement"]
    assert statement["Principal"] == {"Service": "cloudwatch.amazonaws.com"}
    assert statement["Action"] == "sns:Publish"
    assert references(statement["Resource"]) == {"AlarmTopic"}
    assert statement["Condition"] == {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}


def test_only_the_rules_of_the_stack_may_invoke_the_function(stack):
    allowed = stack.of_type("AWS::Lambda::Permission").values()
    assert {each["Principal"] for each in allowed} == {"events.amazonaws.com"}
    sources = set().union(*(references(each["SourceArn"]) for each in allowed))
    assert sources == set(stack.of_type("AWS::Events::Rule"))
    assert all(each["Action"] == "lambda:InvokeFunction" for each in allowed)


def test_the_page_of_permissions_lists_the_template(stack):
    text = (ROOT / "docs" / "reference" / "aws-permissions.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| (\w+) \| `([\w:]+)` \|", text, re.MULTILINE)
    granted = [(s["Sid"], action) for _, s in statements(stack) for action in actions(s)]
    assert sorted(set(listed)) == sorted(set(granted)), "run `make aws-permissions`"


def test_the_code_of_the_worker_cannot_read_secrets_and_cannot_send(stack):
    granted = {action for role, s in statements(stack) if role == "TaskRole" for action in actions(s)}
    assert not {each for each in granted if each.startswith(("secretsmanager:", "iam:", "ecs:"))}
    assert "sqs:SendMessage" not in granted


def test_the_rules_give_the_inputs_of_the_contract(stack):
    inputs = {}
    for name, rule in stack.of_type("AWS::Events::Rule").items():
        (target,) = rule["Targets"]
        inputs[name] = (rule.get("ScheduleExpression"), json.loads(target.get("Input", "null")))
    assert inputs == {
        "OrchestratorSchedule": ("rate(6 hours)", {"update_salesforce": True}),
        "OrchestratorTick": ("rate(5 minutes)", {"action": "scale"}),
        "OrchestratorWorkerStopped": (None, None),
    }
    pattern = stack.properties("OrchestratorWorkerStopped")["EventPattern"]
    assert pattern["detail"]["lastStatus"] == ["STOPPED"]
    assert references(pattern["detail"]["clusterArn"]) == {"Cluster"}


def test_an_event_that_failed_for_good_is_kept(stack):
    function = stack.properties("Orchestrator")
    assert references(function["DeadLetterConfig"]["TargetArn"]) == {"OrchestratorFailures"}
    assert function["ReservedConcurrentExecutions"] == 2


def test_a_new_account_can_do_without_reserved_concurrency(template):
    assert "ReservedConcurrentExecutions" not in Stack(template, OrchestratorConcurrency="0").properties("Orchestrator")


def test_every_alarm_reports_and_is_documented(stack):
    text = (ROOT / "docs" / "how-to" / "operate-on-aws.md").read_text()
    alarms = stack.of_type("AWS::CloudWatch::Alarm")
    assert len(alarms) >= 9
    for each in alarms.values():
        assert references(each["AlarmActions"]) == {"AlarmTopic"}
        name = each["AlarmName"].removeprefix("lead-enrichment-production-")
        assert f"| `{name}` |" in text, f"docs/how-to/operate-on-aws.md does not tell what to do about {name}"


def test_the_dashboard_is_json_and_shows_every_metric_of_the_contract(stack):
    body = stack.properties("Dashboard")["DashboardBody"]
    text = body if isinstance(body, str) else body["Fn::Sub"]
    widgets = json.loads(text)["widgets"]
    shown = json.dumps(widgets)
    for metric in ("LeadsSucceeded", "SalesforceUpdates", "LeadSeconds", "p50", "p95", "ApproximateAgeOfOldestMessage",
                   "Heartbeat", "WorkerRestarts", "FailuresByReason", "TokensIn", "SpendUsd", "dead letters", "exit_code"):  # fmt: skip
        assert metric in shown
    places = [(w["x"] // 8, w["y"]) for w in widgets]
    assert len(places) == len(set(places))


def test_what_costs_money_carries_the_tags(stack):
    untagged = []
    kinds = ("SQS::Queue", "DynamoDB::Table", "ECS::Cluster", "ECS::TaskDefinition", "EC2::NatGateway", "EC2::EIP",
             "SecretsManager::Secret", "Lambda::Function", "Logs::LogGroup", "CloudWatch::Alarm")  # fmt: skip
    for name, each in stack.resources.items():
        tags = {tag["Key"] for tag in stack.properties(name).get("Tags", [])}
        if each["Type"].removeprefix("AWS::") in kinds and not {"project", "environment"} <= tags:
            untagged.append(name)
    assert untagged == []


def test_an_image_is_named_by_digest_only(template):
    pattern = template["Parameters"]["WorkerImage"]["AllowedPattern"]
    image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/lead-enrichment-worker"
    assert re.match(pattern, f"{image}@sha256:{'a' * 64}")
    assert not re.match(pattern, f"{image}:latest")
    assert "Default" not in template["Parameters"]["WorkerImage"]


def test_results_and_jobs_outlive_the_stack(stack):
    kept = {name for name, each in stack.resources.items() if str(each.get("DeletionPolicy")).startswith("Retain")}
    assert {"ResultsTable", "JobsTable"} <= kept
    assert "CacheTable" not in kept
    assert stack.resources["WorkerTask"]["UpdateReplacePolicy"] == "Retain"  # a rollback needs the revision before
