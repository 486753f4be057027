"""A value that was not given, as opposed to `None`, which says something."""

from lumnisai._core import missing_fields as _missing_fields  # noqa: F401 - with the first model that is used
from lumnisai_api.types import UNSET as NOT_GIVEN
from lumnisai_api.types import Unset as NotGiven

__all__ = ["NOT_GIVEN", "NotGiven"]
