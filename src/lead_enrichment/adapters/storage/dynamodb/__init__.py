"""The stores of the AWS engine, on three DynamoDB tables."""
