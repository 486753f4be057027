# Written by `make generate` from openapi.yaml. Do not edit.

"""Contains endpoint functions for accessing the API"""
