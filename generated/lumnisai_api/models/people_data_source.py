# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PeopleDataSource(OpenEnum):
    """A database of people. The quick search refuses other names in published clients; elsewhere they are passed on."""

    PDL = "PDL"
    CORESIGNAL = "CORESIGNAL"
    CRUST_DATA = "CRUST_DATA"
