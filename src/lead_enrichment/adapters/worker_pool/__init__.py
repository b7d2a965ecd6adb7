"""Adapters of the port WorkerPool: tasks on ECS, processes on this machine."""
