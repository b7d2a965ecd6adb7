"""Families: names beside words for what somebody is to a company ("owner", "Inhaber"), and those words."""
