# Written by `make generate` from openapi.yaml. Do not edit.

"""The wire of the LumnisAI platform: models and requests, without any input or output.

Made for the package `lumnisai`, which sends the requests. This package alone talks to nobody.
"""
