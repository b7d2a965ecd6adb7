"""The orchestrator on a moto server and the Salesforce sandbox: real HTTP on both sides."""

import json

from aws_servers import Server, make_stores


def make_cluster(server: Server, name: str) -> dict[str, str]:
    """A cluster and a task definition, and the settings that lead to them."""
    ecs, ec2 = server.client("ecs"), server.client("ec2")
    ecs.create_cluster(clusterName=name)
    container = {"name": "worker", "image": "worker", "cpu": 256, "memory": 512, "essential": True}
    ecs.register_task_definition(
        family=f"{name}-worker",
        networkMode="awsvpc",
        requiresCompatibilities=["FARGATE"],
        cpu="256",
        memory="512",
        containerDefinitions=[container],
    )
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName=name, Description="workers", VpcId=vpc)["GroupId"]
    return {
        "ECS_CLUSTER": name,
        "ECS_TASK_DEFINITION": f"{name}-worker:1",
        "ECS_SUBNETS": subnet,
        "ECS_SECURITY_GROUP": group,
    }


def aws_settings(server: Server, name: str, sandbox=None) -> dict[str, str]:
    """The environment of an orchestrator: queue, tables, cluster and, with a sandbox, the secret."""
    stores = make_stores(server, name)
    environment = {
        **server.environment,
        **make_cluster(server, name),
        "ENGINE": "aws",
        "JOB_QUEUE_URL": stores.queue_url,
        "DEAD_LETTER_QUEUE_URL": stores.dead_letter_url,
        "RESULTS_TABLE": stores.results,
        "CACHE_TABLE": stores.cache,
        "JOBS_TABLE": stores.jobs,
        "LEADS_PER_WORKER": "10",
        "MAX_WORKERS": "3",
        "ENVIRONMENT": "test",
        "LOG_LEVEL": "INFO",
    }
    if sandbox is not None:
        known = sandbox.credentials
        values = {
            "SF_LOGIN_URL": sandbox.url,
            "SF_CLIENT_ID": known.client_id,
            "SF_CLIENT_SECRET": known.client_secret,
            "SF_USERNAME": "",
        }
        secret = server.client("secretsmanager").create_secret(
            Name=f"lead-enrichment/{name}", SecretString=json.dumps(values)
        )
        environment["SALESFORCE_SECRET_ARN"] = secret["ARN"]
    return environment


def messages_in(server: Server, queue_url: str) -> list[dict]:
    """Every message of the queue, looked at and hidden."""
    sqs, found = server.client("sqs"), []
    while got := sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=10, VisibilityTimeout=600).get("Messages"):
        found += [json.loads(message["Body"]) for message in got]
    return found
