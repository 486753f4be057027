# Written by `make generate` from openapi.yaml. Do not edit.

"""Contains methods for accessing the API"""
